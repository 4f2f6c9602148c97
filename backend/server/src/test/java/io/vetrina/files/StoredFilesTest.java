// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@BackendTest
class StoredFilesTest {

    private static final FileRule ANY = new FileRule(10 << 20, Set.of());

    @Autowired
    private DatabaseClient database;

    @TempDir
    private Path folder;

    private List<StoredFiles> everywhere() {
        return List.of(
                new StoredFiles(database, new DatabaseContents(database), Clock.systemUTC()),
                new StoredFiles(database, new FolderContents(folder), Clock.systemUTC()));
    }

    @Test
    void givesBackWhatWasStoredWhereverItIsKept() throws IOException {
        for (StoredFiles files : everywhere()) {
            byte[] content = new byte[1_500_000];
            new Random(7).nextBytes(content);
            StoredFile file = store(files, content);
            assertThat(file.size()).isEqualTo(content.length);
            try (InputStream input = files.open(file.id())) {
                assertThat(input.readAllBytes()).isEqualTo(content);
            }
            StepVerifier.create(files.find(file.id())).expectNext(file).verifyComplete();
        }
    }

    @Test
    void theSameContentIsOneFile() throws IOException {
        for (StoredFiles files : everywhere()) {
            StoredFile first = store(files, "twice".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            StoredFile second = store(files, "twice".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(second).isEqualTo(first);
            try (InputStream input = files.open(first.id())) {
                assertThat(input.readAllBytes()).hasSize(5);
            }
        }
        try (var kept = Files.walk(folder)) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void whatIsTooLargeOrOfAnotherTypeIsNotStored() throws IOException {
        for (StoredFiles files : everywhere()) {
            StepVerifier.create(files.store(content(new byte[200]), new FileRule(100, Set.of())))
                    .verifyErrorSatisfies(
                            e -> assertThat(((FileRefused) e).reason()).isEqualTo(FileRefused.Reason.TOO_LARGE));
            StepVerifier.create(files.store(content(new byte[200]), new FileRule(1_000, FileType.PICTURES)))
                    .verifyErrorSatisfies(
                            e -> assertThat(((FileRefused) e).reason()).isEqualTo(FileRefused.Reason.WRONG_TYPE));
        }
        try (var kept = Files.walk(folder)) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void tellsTypesByTheFirstBytes() {
        assertThat(FileType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isEqualTo(FileType.JPEG);
        assertThat(FileType.of("RIFF....WEBPVP8 ".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileType.WEBP);
        assertThat(FileType.of("<svg onload=x>".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileType.OTHER);
        assertThat(FileType.of(new byte[0])).isEqualTo(FileType.OTHER);
    }

    @Test
    void whatIsRemovedIsGone() {
        for (StoredFiles files : everywhere()) {
            StoredFile file = store(files, new byte[] {1, 2, 3});
            files.remove(file.id()).block();
            StepVerifier.create(files.find(file.id())).verifyComplete();
            StepVerifier.create(files.content(file.id())).verifyComplete();
        }
    }

    private static StoredFile store(StoredFiles files, byte[] content) {
        return Objects.requireNonNull(files.store(content(content), ANY).block());
    }

    /** As it comes over the wire: in pieces. */
    private static Flux<DataBuffer> content(byte[] content) {
        return Flux.range(0, (content.length + 9_999) / 10_000)
                .map(n -> DefaultDataBufferFactory.sharedInstance.wrap(
                        Arrays.copyOfRange(content, n * 10_000, Math.min(content.length, (n + 1) * 10_000))));
    }
}
