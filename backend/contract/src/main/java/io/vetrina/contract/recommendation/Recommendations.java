// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to show in a slot, best first.
 *
 * @param source the rung of the ladder that ordered them: {@code model}, {@code candidates}, {@code trending} or {@code none}
 * @param model id of the model that ranked them; null without one
 */
public record Recommendations(
        String slot, String source, @Nullable String model, List<Recommendation> hits) {}
