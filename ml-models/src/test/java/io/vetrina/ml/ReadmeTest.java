// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.candidate.CandidateSet;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final String FRAME = """
            import io.vetrina.ml.candidate.*;
            import io.vetrina.ml.event.*;
            import java.util.*;
            public final class Example implements java.util.concurrent.Callable<CandidateSet> {
                @Override
                public CandidateSet call() {
                    EXAMPLE
                    return next;
                }
            }
            """;

    @TempDir
    private Path classes;

    @Test
    void theExampleCompilesAndSuggestsTheBulbAfterTheLamp() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String example = readme.substring(readme.indexOf("```java") + "```java".length());
        compile(FRAME.replace("EXAMPLE", example.substring(0, example.indexOf("```"))));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Callable<?> run = (Callable<?>)
                    loader.loadClass("Example").getDeclaredConstructor().newInstance();
            CandidateSet next = (CandidateSet) run.call();
            assertThat(next.item(0)).isEqualTo(1);
        }
    }

    private void compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path", ""));
        assertThat(compiler.getTask(null, null, null, options, null, List.of(file))
                        .call())
                .isTrue();
    }
}
