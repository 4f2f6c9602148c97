// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {

    private final Callers callers = new Callers(new Settings("", "", List.of("127.0.0.0/8", "::1", "10.1.0.0/16"), ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5 |                          | 203.0.113.5  | false",
                "203.0.113.5 | 198.51.100.1             | 203.0.113.5  | false",
                "127.0.0.1   |                          | 127.0.0.1    | true",
                "127.0.0.1   | 198.51.100.1             | 198.51.100.1 | false",
                "127.0.0.1   | 1.2.3.4, 198.51.100.1    | 198.51.100.1 | false",
                "127.0.0.1   | 198.51.100.1, 10.1.200.3 | 198.51.100.1 | false",
                "127.0.0.1   | 198.51.100.1, 10.2.0.3   | 10.2.0.3     | false",
                "10.1.0.9    | shop.example             | 10.1.0.9     | false",
                "10.1.0.9    | 198.51.100.1, unknown    | 10.1.0.9     | false",
                "127.0.0.1   | 2001:db8::1              | 2001:db8::1  | false"
            })
    void believesOnlyWhatTrustedProxiesWrote(String peer, String forwarded, String address, boolean own) {
        Caller caller = callers.caller(InetAddress.ofLiteral(peer), forwarded == null ? "" : forwarded, "Mozilla/5.0");
        assertThat(caller.address()).isEqualTo(InetAddress.ofLiteral(address));
        assertThat(caller.own()).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "1.2.3.4, 1.2.3.5, false"
    })
    void aHouseholdIsOneNetwork(String one, String other, boolean same) {
        assertThat(network(one).equals(network(other))).isEqualTo(same);
    }

    private static String network(String address) {
        return new Caller(InetAddress.ofLiteral(address), false, "").network();
    }
}
