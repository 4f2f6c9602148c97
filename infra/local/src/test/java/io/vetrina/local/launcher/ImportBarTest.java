// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.contract.catalog.ImportProgress;
import org.junit.jupiter.api.Test;

class ImportBarTest {

    @Test
    void showsRowsRateAndTimeLeftWhileAnImportRuns() {
        var office = new ImportProgress("office", "running", 9_703, 19_406, 2_310.4, 4.2, 3, null);
        assertThat(ImportBar.of(office))
                .isEqualTo("  office   ████████████░░░░░░░░░░░░ 9,703 of 19,406 rows, 2,310/s, 0:04 left, 3 rejected");
    }

    @Test
    void leavesOutWhatIsNotKnownYet() {
        var gifts = new ImportProgress("gifts", "running", 120, -1, 60, null, 0, null);
        assertThat(ImportBar.of(gifts)).isEqualTo("  gifts    ░░░░░░░░░░░░░░░░░░░░░░░░ 120 rows, 60/s");
    }

    @Test
    void saysWhyAnImportFailed() {
        var sport = new ImportProgress("sport", "failed", 0, 191, 0, null, 0, "no such column: sku");
        assertThat(ImportBar.of(sport)).endsWith("failed: no such column: sku");
    }
}
