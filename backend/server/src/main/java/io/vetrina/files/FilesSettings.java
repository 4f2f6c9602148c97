// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param folder where contents are kept; in PostgreSQL when it is empty. Every node must see the same one */
@ConfigurationProperties("vetrina.files")
record FilesSettings(@DefaultValue("") String folder) {}
