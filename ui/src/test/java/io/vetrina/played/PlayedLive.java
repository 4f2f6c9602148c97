// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.live.LiveUpdate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Streams to the open pages what a test says. */
@RestController
public class PlayedLive implements LiveApi {

    private final List<List<String>> followed = new CopyOnWriteArrayList<>();
    private final Sinks.Many<LiveUpdate> updates = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Boolean> breaks = Sinks.many().multicast().directBestEffort();

    /** Whether an open page asks for this SKU. */
    public boolean follows(String sku) {
        return followed.stream().anyMatch(skus -> skus.contains(sku));
    }

    public void tell(LiveUpdate update) {
        updates.emitNext(update, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    /** Ends all open streams, as a restart of the backend does. */
    public void breakOff() {
        breaks.emitNext(true, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    @Override
    public Flux<ServerSentEvent<LiveUpdate>> live(
            String store, String visitor, List<String> sku, List<String> slot, String locale) {
        List<String> skus = sku == null ? List.of() : sku;
        Flux<ServerSentEvent<LiveUpdate>> changes = updates.asFlux()
                .onBackpressureBuffer()
                .doOnSubscribe(begun -> followed.add(skus))
                .doFinally(ended -> followed.remove(skus))
                .filter(update -> update.sku() == null || skus.isEmpty() || skus.contains(update.sku()))
                .map(update ->
                        ServerSentEvent.builder(update).event(update.type()).build())
                .takeUntilOther(breaks.asFlux());
        return Flux.concat(
                Flux.just(ServerSentEvent.<LiveUpdate>builder().comment("alive").build()), changes);
    }
}
