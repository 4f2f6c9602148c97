// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleSamplerTest {

    private static final long START = 1_700_000_000_000L;

    private final CandidateUnion union =
            new CandidateUnion(List.of(new SessionNeighbours("neighbours", NeighbourSettings.vsknn())));
    private final FeatureExtractor extractor = new FeatureExtractor(ItemAttributes.NONE);

    @Test
    void drawsWhatWasTakenNextAndSomeOfWhatWasPassedOver() {
        ExampleSampler sampler = new ExampleSampler(union, extractor, 1_000, 1);
        for (int session = 0; session < 20; session++) {
            visit(sampler, session, 0, session % 2 == 0 ? 1 : 2);
        }
        List<RankingExample> examples = sampler.sample().examples();
        assertThat(examples).filteredOn(RankingExample::positive).hasSizeGreaterThan(10);
        assertThat(examples).filteredOn(example -> !example.positive()).hasSizeGreaterThan(10);
    }

    @Test
    void drawsNothingFromTheFirstEventOfASessionNorWhenNothingCouldHaveBeenOffered() {
        ExampleSampler sampler = new ExampleSampler(union, extractor, 1_000, 1);
        visit(sampler, 0, 0, 1);
        visit(sampler, 1, 2, 3);
        assertThat(sampler.total()).isZero();
        assertThat(sampler.sample().from()).isNull();
    }

    @Test
    void keepsTheNewestExamplesOnly() {
        ExampleSampler sampler = new ExampleSampler(union, extractor, 10, 1);
        for (int session = 0; session < 100; session++) {
            visit(sampler, session, 0, session % 2 == 0 ? 1 : 2);
        }
        ExampleSampler.Sample sample = sampler.sample();
        assertThat(sample.examples()).hasSize(10);
        assertThat(sample.total()).isGreaterThan(100);
        assertThat(sample.until()).isAfter(sample.from());
    }

    private void visit(ExampleSampler sampler, int session, int... items) {
        for (int item : items) {
            Event event = new Event(InteractionType.VIEW, item, -1, session, START + session * 60_000L + item);
            sampler.sampleFrom(event, 1);
            union.observe(event);
        }
    }
}
