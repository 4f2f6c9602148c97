// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param atOnce jobs that a node does side by side; 0 for a node that does none
 * @param lease how long a node that says nothing keeps its jobs
 */
@ConfigurationProperties("vetrina.jobs")
record JobsSettings(
        @DefaultValue("2") int atOnce, @DefaultValue("10s") Duration lease) {}
