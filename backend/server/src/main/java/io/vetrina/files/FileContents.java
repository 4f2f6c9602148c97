// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.nio.file.Path;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where contents are kept. */
interface FileContents {

    /** Takes the content over from a file, which stays where it is. Taking one twice changes nothing. */
    Mono<Void> put(String id, Path content);

    /** The content in pieces; empty when there is none. */
    Flux<byte[]> read(String id);

    Mono<Void> remove(String id);
}
