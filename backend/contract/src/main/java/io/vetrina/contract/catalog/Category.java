// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import java.util.List;

/**
 * A category with its children.
 *
 * @param products published products in it and below
 * @param image picture of a typical product of it
 */
public record Category(String slug, String name, long products, String image, List<Category> children) {}
