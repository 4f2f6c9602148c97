// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.visitor.CartChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Keeps one open page up to date. The page says what it shows; the updates of those things come over one stream, at most four
 * times a second, the last of each thing only. The stream opens again by itself when it breaks, and ends with the page.
 */
public final class LivePage {

    private static final Duration SAMPLE = Duration.ofMillis(250);
    private static final int MOST_SKUS = 200;
    private static final int LARGEST_SAMPLE = 128;
    private static final Retry AGAIN =
            Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(5));

    private final LiveApi live;
    private final Component page;
    private final String store;
    private final String visitor;
    private final SerializableBiConsumer<UI, LivePage> catchUp;
    private final Map<String, List<LiveTarget>> targets = new LinkedHashMap<>();
    private final Map<String, Consumer<Recommendations>> slots = new HashMap<>();
    private @Nullable Disposable stream;
    private boolean changing;

    /** @param catchUp shows what holds now after a break, as nobody knows what changed in it */
    LivePage(LiveApi live, Component page, String store, String visitor, SerializableBiConsumer<UI, LivePage> catchUp) {
        this.live = live;
        this.page = page;
        this.store = store;
        this.visitor = visitor;
        this.catchUp = catchUp;
        page.addDetachListener(gone -> close());
        // Also when the browser has asked for all of the page again.
        page.addAttachListener(there -> changed());
        changed();
    }

    public void follow(String sku, LiveTarget target) {
        targets.computeIfAbsent(sku, any -> new ArrayList<>()).add(target);
        changed();
    }

    /** As when a list is replaced. The stream goes on until something else is followed. */
    void unfollow(String sku, LiveTarget target) {
        targets.computeIfPresent(sku, (any, followers) -> {
            followers.remove(target);
            return followers.isEmpty() ? null : followers;
        });
    }

    /** @param shelf shows what is recommended in the slot from now on */
    public void follow(String slot, Consumer<Recommendations> shelf) {
        slots.put(slot, shelf);
        changed();
    }

    /** Opens the stream once per round trip, however many things were added in it. */
    private void changed() {
        if (!changing) {
            changing = true;
            page.getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(page, context -> open(ui)));
        }
    }

    private void open(UI ui) {
        changing = false;
        // The stream before listens on until the new one is there, so that nothing falls between the two.
        Disposable before = stream == null ? Disposables.disposed() : stream;
        Disposable.Composite opened = Disposables.composite(before);
        AtomicBoolean broken = new AtomicBoolean();
        SerializableConsumer<Boolean> caughtUp = ui.accessLater((Boolean any) -> catchUp(ui), () -> {});
        SerializableConsumer<List<LiveUpdate>> show =
                ui.accessLater((List<LiveUpdate> updates) -> show(ui, updates), () -> {});
        List<String> skus = targets.keySet().stream().limit(MOST_SKUS).toList();
        stream = opened;
        opened.add(Flux.defer(() -> live.live(
                        store,
                        visitor,
                        skus.isEmpty() ? List.of("-") : skus,
                        List.copyOf(slots.keySet()),
                        ui.getLocale().toLanguageTag()))
                .doOnTerminate(() -> broken.set(true))
                .repeatWhen(ended -> ended.delayElements(Duration.ofSeconds(1)))
                .retryWhen(AGAIN)
                .doOnNext(heard -> {
                    if (opened.remove(before)) {
                        before.dispose();
                    }
                    if (broken.getAndSet(false)) {
                        caughtUp.accept(true);
                    }
                })
                .mapNotNull(ServerSentEvent::data)
                .bufferTimeout(LARGEST_SAMPLE, SAMPLE, true)
                .map(LivePage::latest)
                .publishOn(Schedulers.boundedElastic())
                .subscribe(show));
    }

    /** A page without products has nothing to miss. */
    private void catchUp(UI ui) {
        if (!targets.isEmpty()) {
            catchUp.accept(ui, this);
        }
    }

    /** Ends the stream; the page does so itself when it leaves the screen. */
    void close() {
        if (stream != null) {
            stream.dispose();
        }
    }

    private static List<LiveUpdate> latest(List<LiveUpdate> updates) {
        Map<String, LiveUpdate> latest = new LinkedHashMap<>();
        for (LiveUpdate update : updates) {
            Recommendations shelf = update.recommendations();
            latest.put(update.type() + " " + (shelf == null ? update.sku() : shelf.slot()), update);
        }
        return List.copyOf(latest.values());
    }

    private void show(UI ui, List<LiveUpdate> updates) {
        for (LiveUpdate update : updates) {
            if (update.sku() != null) {
                show(update.sku(), update.price(), update.available());
            }
            if (update.cart() != null && update.cart().store().equals(store)) {
                CartChanged.fire(ui, update.cart());
            }
            if (update.recommendations() != null) {
                Consumer<Recommendations> shelf =
                        slots.get(update.recommendations().slot());
                if (shelf != null) {
                    shelf.accept(update.recommendations());
                }
            }
        }
    }

    /** Shows what a SKU costs and how many there are, as far as it is known. */
    public void show(String sku, @Nullable Money price, @Nullable Integer available) {
        for (LiveTarget target : List.copyOf(targets.getOrDefault(sku, List.of()))) {
            if (price != null) {
                target.priceChanged(sku, price);
            }
            if (available != null) {
                target.stockChanged(sku, available);
            }
        }
    }
}
