// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.client.BackendProblem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A part of a page that waits for the backend. A quick answer is in the first response; a slow one is announced by a skeleton and
 * pushed; a missing one is explained, and shown as soon as the backend is back.
 */
public final class Answer<P extends Component & HasComponents, T> {

    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
    private static final Duration BLINK = Duration.ofMillis(250);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    /** What a place shows while it waits, when there is nothing to show, and what happens when it no longer waits. */
    public interface Frame {

        Component outline();

        /** Explains that the backend knows no such thing, and offers a way on. */
        Component missing();

        default void settled() {}
    }

    private final UI ui = UI.getCurrent();
    private final P place;
    private final Frame frame;
    private final Mono<T> question;
    private final Consumer<T> show;

    private Answer(P place, Frame frame, Mono<T> question, Consumer<T> show) {
        this.place = place;
        this.frame = frame;
        this.question = question;
        this.show = show;
    }

    /**
     * @param place emptied and filled; when it leaves the page or asks something else, the waiting ends
     * @param show fills the place, on the UI's thread; a {@link BackendProblem} or {@link BackendAway} thrown by it is explained
     *     as well
     */
    public static <P extends Component & HasComponents, T> void show(
            P place, Frame frame, Mono<T> question, Consumer<T> show) {
        Answer<P, T> answer = new Answer<>(place, frame, question, show);
        ComponentUtil.setData(place, Answer.class, answer);
        answer.ask();
    }

    private void ask() {
        CompletableFuture<T> answer = question.toFuture();
        try {
            shown(answer.get(BLINK.toMillis(), TimeUnit.MILLISECONDS), null);
        } catch (TimeoutException slow) {
            place.removeAll();
            place.add(frame.outline());
            await(Mono.fromFuture(answer));
        } catch (ExecutionException failed) {
            shown(null, failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Mono<T> answer) {
        Disposable waiting = answer.subscribe(
                ui.accessLater((T value) -> shown(value, null), () -> {}),
                ui.accessLater((Throwable failure) -> shown(null, failure), () -> {}));
        place.addDetachListener(gone -> waiting.dispose());
    }

    private void shown(@Nullable T value, @Nullable Throwable failure) {
        if (!isLatest()) {
            return;
        }
        place.removeAll();
        if (value == null) {
            explain(failure == null ? new IllegalStateException("An empty answer") : failure);
        } else {
            fill(value);
        }
        if (isLatest()) {
            frame.settled();
        }
    }

    private void fill(T value) {
        try {
            show.accept(value);
        } catch (BackendProblem | BackendAway late) {
            place.removeAll();
            explain(late);
        }
    }

    /** What is shown may have asked the next question for the same place. */
    private boolean isLatest() {
        return ComponentUtil.getData(place, Answer.class) == this;
    }

    private void explain(Throwable failure) {
        boolean wrapped = failure instanceof ExecutionException || failure instanceof CompletionException;
        Throwable cause = wrapped ? failure.getCause() : failure;
        if (cause instanceof BackendProblem) {
            place.add(frame.missing());
            return;
        }
        if (!(cause instanceof BackendAway)) {
            LOG.warn("An answer broke off", cause);
        }
        place.add(Panel.away());
        await(question.delaySubscription(BETWEEN_TRIES)
                .retryWhen(Retry.indefinitely().filter(again -> !(again instanceof BackendProblem))));
    }
}
