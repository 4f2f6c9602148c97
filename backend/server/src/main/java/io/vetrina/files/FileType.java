// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is, told by its first bytes rather than by what its sender says. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif"),
    GZIP("application/gzip", "gz"),
    ZIP("application/zip", "zip"),
    /** Anything else: texts have no first bytes of their own. */
    OTHER("application/octet-stream", "bin");

    /** How many of a file's first bytes tell its type. */
    static final int TELLING = 16;

    /** Pictures that browsers show and that run nothing: SVG is none of them. */
    public static final Set<FileType> PICTURES = EnumSet.of(JPEG, PNG, GIF, WEBP, AVIF);

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of file names, without a dot. */
    public String ending() {
        return ending;
    }

    /** The type whose media type this is, without parameters and in any case; {@code image/jpg} is a common mistake. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        String plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (FileType type : values()) {
            if (type.mediaType.equals(plain) || type == JPEG && plain.equals("image/jpg")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static FileType of(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return GIF;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (text.startsWith("ftypavif", 4) || text.startsWith("ftypavis", 4)) {
            return AVIF;
        }
        if (text.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        return text.startsWith("PK\u0003\u0004") ? ZIP : OTHER;
    }
}
