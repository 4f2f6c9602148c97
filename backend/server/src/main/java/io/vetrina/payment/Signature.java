// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a webhook call: {@code sha256=} and the HMAC-SHA-256 (RFC 2104) of its body in hexadecimal. */
final class Signature {

    /** The header that carries it. */
    static final String HEADER = "Vetrina-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @param secret shared by both sides, not empty */
    static String of(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Compares in constant time; without a secret nothing is valid. */
    static boolean isValid(String signature, byte[] body, String secret) {
        return !secret.isEmpty()
                && MessageDigest.isEqual(
                        signature.getBytes(StandardCharsets.UTF_8),
                        of(body, secret).getBytes(StandardCharsets.UTF_8));
    }
}
