// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@BackendTest
class BlockingTest {

    @Test
    void whatBlocksAnEventLoopFailsInTests() {
        Mono<Integer> sleeper = Mono.fromCallable(() -> {
                    Thread.sleep(1);
                    return 1;
                })
                .subscribeOn(Schedulers.parallel());

        assertThatThrownBy(sleeper::block).hasRootCauseInstanceOf(BlockingOperationError.class);
    }
}
