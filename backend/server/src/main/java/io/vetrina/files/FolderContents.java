// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Contents as files of a folder, in 256 folders by the first two digits of their ids. */
final class FolderContents implements FileContents {

    private static final int PIECE = 1 << 17;

    private final Path folder;

    FolderContents(Path folder) {
        this.folder = folder;
    }

    @Override
    public Mono<Void> put(String id, Path content) {
        return Mono.<Void>fromRunnable(() -> copy(id, content)).subscribeOn(Schedulers.boundedElastic());
    }

    private void copy(String id, Path content) {
        Path target = path(id);
        try {
            Files.createDirectories(target.getParent());
            // Seen whole or not at all, also by other nodes.
            Path partial = Files.createTempFile(target.getParent(), "incoming", ".part");
            Files.copy(content, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot store a file in " + folder, e);
        }
    }

    @Override
    public Flux<byte[]> read(String id) {
        return Flux.<byte[], InputStream>generate(
                        () -> Files.newInputStream(path(id)),
                        (input, sink) -> {
                            try {
                                byte[] piece = input.readNBytes(PIECE);
                                if (piece.length == 0) {
                                    sink.complete();
                                } else {
                                    sink.next(piece);
                                }
                            } catch (IOException e) {
                                sink.error(e);
                            }
                            return input;
                        },
                        FolderContents::close)
                .onErrorResume(java.nio.file.NoSuchFileException.class, e -> Flux.empty())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static void close(InputStream input) {
        try {
            input.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Mono<Void> remove(String id) {
        return Mono.fromCallable(() -> Files.deleteIfExists(path(id)))
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    private Path path(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }
}
