// SPDX-License-Identifier: Apache-2.0
/** Stored files: uploads and pictures, named by the hash of what is in them, in PostgreSQL or a folder. Knows no capability. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.vetrina.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
