// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what a supervisor tells. */
public final class RecordingListener implements Supervisor.Listener {

    private final List<String> notes = new CopyOnWriteArrayList<>();

    public List<String> notes() {
        return notes;
    }

    @Override
    public void died(String program, int exitValue) {
        notes.add(program + " died");
    }

    @Override
    public void restarted(String program) {
        notes.add(program + " restarted");
    }

    @Override
    public void lost(String program, String reason) {
        notes.add(program + " lost");
    }
}
