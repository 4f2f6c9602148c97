// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.recommendation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vetrina.contract.offer.Hit;

/**
 * One recommended product: the fields of a {@link Hit}, and why it is here.
 *
 * @param reason one sentence in the locale of the request, such as "Often viewed after White Metal Lantern"
 * @param source the candidate source that brought it, such as {@code session-neighbours}
 */
public record Recommendation(@JsonUnwrapped Hit product, String reason, String source) {}
