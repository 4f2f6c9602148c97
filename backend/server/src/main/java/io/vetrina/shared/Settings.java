// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the whole backend shares.
 *
 * @param redisPrefix put before every Redis key, so that several installations can share a server
 * @param elasticsearchPrefix put before every index name, likewise
 * @param trustedProxies addresses and networks, such as {@code 10.0.0.0/8}, whose {@code X-Forwarded-For} is believed
 * @param staffToken bearer token of staff; without one every staff endpoint refuses
 */
@ConfigurationProperties("vetrina")
public record Settings(
        @DefaultValue("vetrina:") String redisPrefix,
        @DefaultValue("vetrina-") String elasticsearchPrefix,
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> trustedProxies,
        @DefaultValue("") String staffToken) {

    /** The token is a secret: it stays out of logs. */
    @Override
    public String toString() {
        return "Settings[redisPrefix=" + redisPrefix + ", elasticsearchPrefix=" + elasticsearchPrefix + "]";
    }
}
