// SPDX-License-Identifier: Apache-2.0
/**
 * The formats in which merchants bring catalogues: Vetrina's own, Magento, Shopify, Icecat, and past orders. Each reads files
 * from start to end with bounded memory and tells a {@link io.vetrina.catalog.importing.CatalogueSink} what is in them.
 */
@NamedInterface("formats")
@NullMarked
package io.vetrina.catalog.importing.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
