// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The words on facets that no attribute brings along, from {@code facets.properties}; read once, as reading blocks. */
@Component
class FacetWords {

    private static final String ENGLISH = "en";
    private static final List<String> LANGUAGES = List.of(ENGLISH, "it");

    private final Map<String, Map<String, String>> words =
            LANGUAGES.stream().collect(toMap(identity(), FacetWords::read));

    private static Map<String, String> read(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "io.vetrina.search.facets",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().collect(toMap(identity(), bundle::getString));
    }

    /** In English for languages without words of their own. */
    FacetLabels in(String locale) {
        Map<String, String> english = words.getOrDefault(ENGLISH, Map.of());
        return new FacetLabels(locale, words.getOrDefault(locale, english));
    }
}
