// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseListener;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls Elasticsearch without blocking, through the Java client's own transport. Requests and answers stay JSON, visible beside
 * the code that uses them.
 */
@Component
class Elasticsearch {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final Rest5Client client;
    private final JsonMapper json;

    Elasticsearch(Rest5Client client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    /** @param body written as JSON, none when null */
    Mono<JsonNode> call(String method, String path, @Nullable Object body) {
        return Mono.defer(() -> {
            Request request = new Request(method, path);
            if (body != null) {
                request.setEntity(new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
            }
            return send(request);
        });
    }

    /** @param lines action and document by turns, each line ended */
    Mono<JsonNode> bulk(String path, byte[] lines) {
        return Mono.defer(() -> {
            Request request = new Request("POST", path);
            request.setEntity(new ByteArrayEntity(lines, NDJSON));
            return send(request);
        });
    }

    private Mono<JsonNode> send(Request request) {
        return Mono.create(sink -> {
            var call = client.performRequestAsync(request, new ResponseListener() {
                @Override
                public void onSuccess(Response response) {
                    try (InputStream content = response.getEntity().getContent()) {
                        sink.success(json.readTree(content));
                    } catch (IOException | RuntimeException e) {
                        sink.error(e);
                    }
                }

                @Override
                public void onFailure(Exception e) {
                    sink.error(e);
                }
            });
            sink.onCancel(call::cancel);
        });
    }

    /** Whether the server answered with this status. */
    static boolean hasStatus(Throwable e, int status) {
        return e instanceof ResponseException answered && answered.getResponse().getStatusCode() == status;
    }
}
