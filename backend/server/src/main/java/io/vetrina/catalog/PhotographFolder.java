// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.StoreId;
import java.nio.file.Path;

/**
 * Where the photographs lie that products of a store name. Every bean of this type is known to the pictures' route.
 *
 * @param folder of WebP files
 */
public record PhotographFolder(StoreId store, Path folder) {}
