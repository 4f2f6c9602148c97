// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Contents in PostgreSQL, in pieces, each written and read by a statement of its own, so that none is held in memory as a whole. */
final class DatabaseContents implements FileContents {

    private static final int PIECE = 1 << 18;

    private final DatabaseClient database;

    DatabaseContents(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> put(String id, Path content) {
        return Flux.using(
                        () -> Files.newInputStream(content),
                        input -> Flux.<byte[]>generate(sink -> {
                            byte[] bytes = read(input);
                            if (bytes.length == 0) {
                                sink.complete();
                            } else {
                                sink.next(bytes);
                            }
                        }),
                        DatabaseContents::close)
                .subscribeOn(Schedulers.boundedElastic())
                .index()
                .concatMap(
                        piece -> write(id, piece.getT1().intValue(), piece.getT2())
                                .publishOn(Schedulers.boundedElastic()),
                        1)
                .then();
    }

    private static byte[] read(InputStream input) {
        try {
            return input.readNBytes(PIECE);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void close(InputStream input) {
        try {
            input.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Mono<Void> write(String id, int n, byte[] bytes) {
        return database.sql(
                        "INSERT INTO files.piece (file, n, bytes) VALUES (:file, :n, :bytes) ON CONFLICT DO NOTHING")
                .bind("file", id)
                .bind("n", n)
                .bind("bytes", bytes)
                .then();
    }

    @Override
    public Flux<byte[]> read(String id) {
        return database.sql("SELECT count(*) FROM files.piece WHERE file = :file")
                .bind("file", id)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .flatMapMany(pieces -> Flux.range(0, pieces.intValue()).concatMap(n -> piece(id, n), 1));
    }

    private Mono<byte[]> piece(String id, int n) {
        return database.sql("SELECT bytes FROM files.piece WHERE file = :file AND n = :n")
                .bind("file", id)
                .bind("n", n)
                .map(row -> Objects.requireNonNull(row.get(0, byte[].class)))
                .one();
    }

    @Override
    public Mono<Void> remove(String id) {
        return database.sql("DELETE FROM files.piece WHERE file = :file")
                .bind("file", id)
                .then();
    }
}
