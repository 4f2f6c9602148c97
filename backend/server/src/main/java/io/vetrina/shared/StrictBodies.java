// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.WebFluxConfigurer;
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
 * Reads JSON bodies of requests strictly: every text is {@linkplain StorableText storable} and not too long, and a text is no
 * number and no truth, nor the other way round. What we wrote ourselves, into stores and streams, is read as it is.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after the framework has set its own reader
class StrictBodies implements WebFluxConfigurer {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 2_000;

    private final JsonMapper json;

    StrictBodies(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        SimpleModule texts = new SimpleModule("strict bodies");
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
            return StorableText.require("", key, LONGEST_NAME);
        }
    }
}
