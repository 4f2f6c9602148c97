// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param visitorsPerAddress visitors of one network and day from whom others learn
 * @param articlesPerVisitor things that one visitor does with articles on one day from which others learn
 * @param eventsPerSecond what one network may send in the long run, on each node
 * @param burst what it may send at once, 100 or more
 */
@ConfigurationProperties("vetrina.behaviour")
record BehaviourSettings(
        @DefaultValue("20") int visitorsPerAddress,
        @DefaultValue("500") int articlesPerVisitor,
        @DefaultValue("50") int eventsPerSecond,
        @DefaultValue("1000") int burst) {}
