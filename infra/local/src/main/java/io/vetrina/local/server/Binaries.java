// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks programs from the class path, once per user and version, into the user's cache directory. */
final class Binaries {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "vetrina");

    private Binaries() {}

    /** For example {@code linux} or {@code darwin}. */
    static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }

    /** A folder with the content of the archive (.txz) of that name. */
    static Path archive(String resource, String version) throws IOException {
        return unpacked(resource, version, Binaries::untar);
    }

    /** The single executable of that name. */
    static Path executable(String resource, String version) throws IOException {
        return unpacked(resource, version, (input, folder) -> {
                    Path file = folder.resolve(resource);
                    Files.copy(input, file);
                    allow(file, 0755);
                })
                .resolve(resource);
    }

    private interface Unpacking {
        void unpack(InputStream input, Path folder) throws IOException;
    }

    private static Path unpacked(String resource, String version, Unpacking unpacking) throws IOException {
        Path target = CACHE.resolve(resource.replace(".txz", "") + "-" + version);
        if (Files.isDirectory(target)) {
            return target;
        }
        Path fresh = Files.createTempDirectory(Files.createDirectories(CACHE), "unpacking-");
        try (InputStream input = Binaries.class.getResourceAsStream("/" + resource)) {
            if (input == null) {
                throw new IOException("No " + resource + " on the class path: this platform is not supported");
            }
            unpacking.unpack(input, fresh);
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException _) {
            // Another process was faster.
            Folders.delete(fresh);
        }
        return target;
    }

    private static void untar(InputStream input, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(input))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("The archive names a file outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    allow(file, entry.getMode());
                }
            }
        }
    }

    private static void allow(Path file, int mode) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var permissions = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
        }
        Files.setPosixFilePermissions(file, permissions);
    }
}
