// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.io.InputStream;
import java.util.Iterator;

/** Pieces one after the other, each asked for when the one before was read. */
final class PieceInputStream extends InputStream {

    private final Iterator<byte[]> pieces;
    private byte[] piece = {};
    private int at;

    PieceInputStream(Iterator<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return next() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!next()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    /** Whether there is another byte. */
    private boolean next() {
        while (at == piece.length && pieces.hasNext()) {
            piece = pieces.next();
            at = 0;
        }
        return at < piece.length;
    }
}
