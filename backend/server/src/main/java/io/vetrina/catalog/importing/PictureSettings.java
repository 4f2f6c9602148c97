// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pictures are fetched that an import names by their addresses.
 *
 * @param localAddresses whether they may lie in a private network or on this machine
 * @param largest bytes of one picture
 * @param timeout for one picture, redirects included
 */
@ConfigurationProperties("vetrina.pictures")
record PictureSettings(
        @DefaultValue("false") boolean localAddresses,
        @DefaultValue("10485760") long largest,
        @DefaultValue("20s") Duration timeout) {}
