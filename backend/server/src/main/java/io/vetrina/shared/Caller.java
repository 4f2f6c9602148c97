// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who calls.
 *
 * @param address of the machine it comes from, as far as trusted proxies tell it
 * @param own true for a machine of ours that speaks for itself and for nobody behind it
 * @param agent what it calls itself; empty when it says nothing
 */
public record Caller(InetAddress address, boolean own, String agent) {

    private static final int IPV6_NETWORK_BYTES = 8;

    /** The network that one household or machine has for itself: an IPv4 address, or the first half of an IPv6 address. */
    public String network() {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    }
}
