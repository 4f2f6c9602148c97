// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the rule files beside this class into records. A key that the record does not have is refused: it would be a mistake. */
final class RuleFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // Flags and numbers may be left out: false and 0.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RuleFile() {}

    static <T> T read(String file, Class<T> type) {
        try (InputStream input = open(file)) {
            return YAML.readValue(input, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself, for its digest. */
    static InputStream open(String file) {
        return Objects.requireNonNull(RuleFile.class.getResourceAsStream(file), file);
    }

    /** For lists that a file may leave out. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
