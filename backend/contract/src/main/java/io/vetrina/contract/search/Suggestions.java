// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.search;

import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.offer.Hit;
import java.util.List;

/** What to offer while a shopper types: completed queries, categories and products, each best first. */
public record Suggestions(List<String> queries, List<CategoryLink> categories, List<Hit> products) {}
