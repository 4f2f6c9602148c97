// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

/** Name and address of a category; {@code slug} is unique within the store. */
public record CategoryLink(String slug, String name) {}
