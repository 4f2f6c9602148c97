// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

/**
 * A file that this installation keeps.
 *
 * @param id SHA-256 of the content, 64 hexadecimal digits
 * @param size bytes
 */
public record StoredFile(String id, FileType type, long size) {

    /** Its name in addresses: id and ending. */
    public String name() {
        return id + "." + type.ending();
    }
}
