// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.shared.VisitorId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of four parts of the visitors, each with a stream of its own. All keys of a partition carry its hash tag, so that a
 * visitor's session and the stream entry are written by one atomic script, on a cluster too, and the events of one visitor stay
 * in order.
 */
record Partition(int number) {

    private static final int COUNT = 4;

    static Partition of(VisitorId visitor) {
        return new Partition(Math.floorMod(visitor.value().hashCode(), COUNT));
    }

    static List<Partition> all() {
        return IntStream.range(0, COUNT).mapToObj(Partition::new).toList();
    }

    String stream() {
        return name("stream");
    }

    String name(String name) {
        return "behaviour:{" + number + "}:" + name;
    }
}
