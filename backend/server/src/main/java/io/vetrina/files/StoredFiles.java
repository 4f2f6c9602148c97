// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The files of this installation. The same content stored twice is one file. */
@Component
public class StoredFiles {

    private final DatabaseClient database;
    private final FileContents contents;
    private final Clock clock;

    StoredFiles(DatabaseClient database, FileContents contents, Clock clock) {
        this.database = database;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Stores a content while it comes in, held on disk until it is whole.
     *
     * @return an error {@link FileRefused} when the content breaks the rule; then nothing is stored
     */
    public Mono<StoredFile> store(Flux<DataBuffer> content, FileRule rule) {
        return Mono.usingWhen(
                Mono.fromCallable(() -> Files.createTempFile("vetrina-", ".upload"))
                        .subscribeOn(Schedulers.boundedElastic()),
                incoming -> DataBufferUtils.write(limited(content, rule.largest()), incoming)
                        .then(Mono.fromCallable(() -> examined(incoming, rule))
                                .subscribeOn(Schedulers.boundedElastic()))
                        .flatMap(file -> keep(file, incoming)),
                incoming -> Mono.fromCallable(() -> Files.deleteIfExists(incoming))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    private static Flux<DataBuffer> limited(Flux<DataBuffer> content, long largest) {
        return Flux.defer(() -> {
            AtomicLong size = new AtomicLong();
            return content.handle((buffer, sink) -> {
                if (size.addAndGet(buffer.readableByteCount()) > largest) {
                    DataBufferUtils.release(buffer);
                    sink.error(new FileRefused(
                            FileRefused.Reason.TOO_LARGE, "The file is larger than " + largest + " bytes."));
                } else {
                    sink.next(buffer);
                }
            });
        });
    }

    private static StoredFile examined(Path incoming, FileRule rule) throws IOException {
        MessageDigest digest = sha256();
        FileType type;
        try (InputStream input = new DigestInputStream(Files.newInputStream(incoming), digest)) {
            type = FileType.of(input.readNBytes(FileType.TELLING));
            input.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (!rule.types().isEmpty() && !rule.types().contains(type)) {
            throw new FileRefused(FileRefused.Reason.WRONG_TYPE, "The content is none of " + rule.types() + ".");
        }
        return new StoredFile(HexFormat.of().formatHex(digest.digest()), type, Files.size(incoming));
    }

    /** The content comes first: a file that is known is there. */
    private Mono<StoredFile> keep(StoredFile file, Path incoming) {
        return contents.put(file.id(), incoming)
                .then(database.sql("""
                                INSERT INTO files.file (id, type, size, stored_at) VALUES (:id, :type, :size, :at)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", file.id())
                        .bind("type", file.type().name())
                        .bind("size", file.size())
                        .bind("at", clock.instant())
                        .then())
                .thenReturn(file);
    }

    /** Empty when there is no such file. */
    public Mono<StoredFile> find(String id) {
        return database.sql("SELECT type, size FROM files.file WHERE id = :id")
                .bind("id", id)
                .map(row -> new StoredFile(
                        id,
                        FileType.valueOf(Objects.requireNonNull(row.get(0, String.class))),
                        Objects.requireNonNull(row.get(1, Long.class))))
                .one();
    }

    /** The content in pieces; empty when there is no such file. */
    public Flux<byte[]> content(String id) {
        return contents.read(id);
    }

    /** The content for a thread that may wait. */
    public InputStream open(String id) {
        return new PieceInputStream(contents.read(id).toIterable(1).iterator());
    }

    public Mono<Void> remove(String id) {
        return database.sql("DELETE FROM files.file WHERE id = :id")
                .bind("id", id)
                .then()
                .then(contents.remove(id));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
