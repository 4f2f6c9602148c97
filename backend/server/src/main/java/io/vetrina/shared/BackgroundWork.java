// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;

/** Work that goes on from the start of the application until its end. */
public abstract class BackgroundWork implements SmartLifecycle {

    private volatile @Nullable Disposable running;

    /** Begins the work; to be disposed of at the end. */
    protected abstract Disposable begin();

    @Override
    public final void start() {
        running = begin();
    }

    @Override
    public final void stop() {
        Disposable current = running;
        running = null;
        if (current != null) {
            current.dispose();
        }
    }

    @Override
    public final boolean isRunning() {
        return running != null;
    }
}
