// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation says of the code, as far as a program can tell. */
class DocumentationTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Set<String> STATES = Set.of("not there", "usable", "complete");

    /** @param name without its markup */
    private record Row(String name, String state, String where, String api, String proof, String minute) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            assertThat(cells).as(line).hasSize(8);
            return new Row(
                    cells.get(1).replace("*", ""),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6));
        }
    }

    private static List<Row> capabilities() {
        return read(DOCS.resolve("capabilities.md"))
                .lines()
                .filter(line -> line.startsWith("| **"))
                .map(Row::of)
                .toList();
    }

    @Test
    void everyCapabilityOfTheProductHasARowWithItsState() {
        assertThat(capabilities()).extracting(Row::name).doesNotHaveDuplicates().hasSize(38);
        assertThat(capabilities()).extracting(Row::state).allMatch(STATES::contains);
    }

    @Test
    void whatCanBeUsedIsProvedByTestsThatExistAndCanBeTried() {
        Set<String> tests = testClasses();
        assertThat(capabilities())
                .filteredOn(row -> !row.state().equals("not there"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(named(row.proof())).isNotEmpty().isSubsetOf(tests);
                    assertThat(row.minute()).as(row.name()).isNotEmpty();
                });
    }

    @Test
    void theArchitectureNamesEveryCapabilityOfTheServer() {
        String architecture = read(DOCS.resolve("architecture.md"));
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/io/vetrina"))) {
            assertThat(folders.filter(Files::isDirectory).map(Path::getFileName))
                    .isNotEmpty()
                    .allSatisfy(capability -> assertThat(architecture).contains("`" + capability + "`"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs", "ml-models/README.md"})
    void everyLinkLeadsSomewhere(String start) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(start))) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(links(file))
                            .allSatisfy(link ->
                                    assertThat(file.resolveSibling(link)).exists()));
        }
    }

    private static List<String> links(Path file) {
        return LINK.matcher(read(file))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    private static Set<String> named(String cell) {
        return TEST_CLASS
                .matcher(cell)
                .results()
                .map((MatchResult test) -> test.group(1))
                .collect(Collectors.toSet());
    }

    /** Of all modules. */
    private static Set<String> testClasses() {
        return Stream.of("backend", "infra", "ml-models", "ui")
                .flatMap(module -> testClasses(ROOT.resolve(module)).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> testClasses(Path module) {
        try (Stream<Path> files = Files.walk(module)) {
            return files.filter(file -> file.toString().matches(".*/src/test/java/.*(?:Test|IT)\\.java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
