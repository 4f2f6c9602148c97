// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;

/** What changes while a page is open. */
@HttpExchange("/api/stores/{store}")
public interface LiveApi {

    /**
     * Server-sent events named {@code price}, {@code stock}, {@code recommendations} and {@code cart}, comments as heartbeat.
     *
     * @param visitor whose cart and recommendations to send
     * @param sku SKUs whose price and stock to send; all of the store's when absent
     * @param slot slots whose recommendations to send after each of the visitor's events; none when absent
     */
    @GetExchange(value = "/live", accept = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<LiveUpdate>> live(
            @PathVariable String store,
            @RequestParam(required = false) @Nullable String visitor,
            @RequestParam(required = false) @Nullable List<String> sku,
            @RequestParam(required = false) @Nullable List<String> slot,
            @RequestParam(required = false) @Nullable String locale);
}
