// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param importAtStart whether stores that are new, changed or were interrupted are imported by themselves
 */
@ConfigurationProperties("vetrina.catalog")
public record CatalogSettings(@DefaultValue("true") boolean importAtStart) {}
