// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.LiveApi;
import io.vetrina.contract.LiveUpdate;
import java.util.List;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Streams to the open pages what a test says. */
@RestController
public class PlayedLive implements LiveApi {

    private final Sinks.Many<LiveUpdate> updates = Sinks.many().multicast().directBestEffort();

    public int listeners() {
        return updates.currentSubscriberCount();
    }

    public void tell(LiveUpdate update) {
        updates.emitNext(update, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    @Override
    public Flux<ServerSentEvent<LiveUpdate>> live(
            String store, String visitor, List<String> skus, List<String> slots, String locale) {
        return updates.asFlux()
                .filter(update -> update.sku() == null || skus == null || skus.contains(update.sku()))
                .map(update ->
                        ServerSentEvent.builder(update).event(update.type()).build());
    }
}
