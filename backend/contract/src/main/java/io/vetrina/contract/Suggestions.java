// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract;

import java.util.List;

/** What to offer while a shopper types: completed queries, categories and products, each best first. */
public record Suggestions(List<String> queries, List<CategoryLink> categories, List<Hit> products) {}
