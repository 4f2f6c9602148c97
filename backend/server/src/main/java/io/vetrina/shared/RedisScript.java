// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.codec.Base16;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reactor.core.publisher.Flux;

/**
 * A Lua script that Redis runs as one atomic step. Called by its digest; sent whole only to a server that does not know it (the
 * first call, or after a restart).
 */
public final class RedisScript {

    private final String text;
    private final String digest;
    private final ScriptOutputType output;

    private RedisScript(String text, ScriptOutputType output) {
        this.text = text;
        this.digest = Base16.digest(text.getBytes(StandardCharsets.UTF_8));
        this.output = output;
    }

    /** @param file beside the class that uses it */
    public static RedisScript beside(Class<?> owner, String file, ScriptOutputType output) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No script " + file + " beside " + owner.getName());
            }
            return new RedisScript(new String(in.readAllBytes(), StandardCharsets.UTF_8), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param keys all keys the script touches, carrying one hash tag */
    public <T> Flux<T> run(RedisReactiveCommands<String, String> commands, List<String> keys, List<String> arguments) {
        String[] names = keys.toArray(String[]::new);
        String[] values = arguments.toArray(String[]::new);
        return Flux.defer(() -> commands.<T>evalsha(digest, output, names, values))
                .onErrorResume(RedisNoScriptException.class, unknown -> commands.eval(text, output, names, values));
    }
}
