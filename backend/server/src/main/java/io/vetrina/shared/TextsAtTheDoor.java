// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.InvalidValue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Refuses, for every endpoint, what a store could not take: texts that are not {@linkplain StorableText storable} or too long, in
 * paths, parameters and JSON bodies. Headers are watched by the firewall of {@link Access}. In bodies a text is no number and
 * no truth, and the other way round.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TextsAtTheDoor implements WebFilter, WebFluxConfigurer {

    /** Longest text of a path segment or a parameter. */
    static final int LONGEST_PARAMETER = 2_000;

    /** Longest text in a body. */
    static final int LONGEST_TEXT = 20_000;

    private final JsonMapper json;

    TextsAtTheDoor(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        try {
            check(exchange.getRequest());
        } catch (InvalidValue e) {
            return Mono.error(Problem.of(e));
        }
        return chain.filter(exchange);
    }

    private static void check(ServerHttpRequest request) {
        for (PathContainer.Element element : request.getPath().elements()) {
            if (element instanceof PathContainer.PathSegment segment) {
                StorableText.require("path", segment.valueToMatch(), LONGEST_PARAMETER);
            }
        }
        request.getQueryParams().forEach((name, values) -> {
            StorableText.require("query", name, LONGEST_PARAMETER);
            for (String value : values) {
                if (value != null) {
                    StorableText.require(name, value, LONGEST_PARAMETER);
                }
            }
        });
    }

    /** Bodies of requests only: what we wrote ourselves is read as it is. */
    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        SimpleModule texts = new SimpleModule("texts at the door");
        texts.addDeserializer(String.class, new Text());
        texts.addKeyDeserializer(String.class, new Name());
        JsonMapper strict = json.rebuild()
                .addModule(texts)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
        codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(strict));
    }

    private static final class Text extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return StorableText.require("", super.deserialize(parser, context), LONGEST_TEXT);
        }
    }

    private static final class Name extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return StorableText.require("", key, LONGEST_PARAMETER);
        }
    }
}
