// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the whole backend shares.
 *
 * @param redisPrefix put before every Redis key, so that several installations can share a server
 * @param elasticsearchPrefix put before every index name, likewise
 * @param staffToken bearer token of staff; without one every staff endpoint refuses
 */
@ConfigurationProperties("vetrina")
public record Settings(
        @DefaultValue("vetrina:") String redisPrefix,
        @DefaultValue("vetrina-") String elasticsearchPrefix,
        @DefaultValue("") String staffToken) {

    /** The token is a secret: it stays out of logs. */
    @Override
    public String toString() {
        return "Settings[redisPrefix=" + redisPrefix + ", elasticsearchPrefix=" + elasticsearchPrefix + "]";
    }
}
