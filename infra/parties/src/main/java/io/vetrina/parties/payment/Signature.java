// SPDX-License-Identifier: Apache-2.0
package io.vetrina.parties.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How the provider signs a webhook call: {@code sha256=} and the HMAC-SHA-256 (RFC 2104) of the body in hexadecimal. */
final class Signature {

    static final String HEADER = "Vetrina-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @param secret shared with the shop, not empty */
    static String of(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
