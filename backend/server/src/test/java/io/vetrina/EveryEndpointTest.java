// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent to any endpoint that there is: what no store can take is refused at the door with a problem that says so, and
 * nothing ends as a fault of ours. An endpoint that comes later is asked too.
 */
@BackendTest
class EveryEndpointTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** As JSON writes them: U+0000, halves of a pair, too long for any field. */
    private static final List<String> HOSTILE_JSON =
            List.of("\"a\\u0000b\"", "\"\\ud83d\"", "\"\\udc00\\ud800\"", "\"" + "x".repeat(30_000) + "\"");

    private static final List<String> HOSTILE_ENCODED = List.of("a%00b", "%ED%A0%80", "x".repeat(2_500), "%2F", "'%22");

    /** Bytes that are control characters in ISO 8859-1 and in nothing else letters; as characters, as {@link RawHttp} sends. */
    private static final List<String> HOSTILE_HEADERS = List.of("\u0080", "a\u009fb", "\u00ff", "\"\u0085\"");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TestShop shop;

    @Test
    void refusesWhatNoStoreCanTake() {
        shop = TestShop.open(context);
        shop.cart(); // waits until the store is known
        List<String> faults = new ArrayList<>();
        for (Call call : calls()) {
            for (String request : call.hostileRequests()) {
                check(call, request, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private void check(Call call, String request, List<String> faults) {
        RawHttp.Answer answer;
        try {
            answer = new RawHttp(port).send(request);
        } catch (RuntimeException e) {
            faults.add(call + ": " + e + " at " + shown(request));
            return;
        }
        try {
            assertThat(answer.status()).isNotEqualTo(500);
            if (answer.status() >= 400) {
                ProblemAnswer.assertProblem(call.toString(), answer);
            }
        } catch (AssertionError | RuntimeException e) {
            faults.add(call + " answered " + answer.status() + " " + answer.body() + " to " + shown(request));
        }
    }

    private static String shown(String request) {
        return request.substring(0, Math.min(request.length(), 300)).replace("\r\n", " | ");
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith("io.vetrina")) {
                        calls.addAll(calls(mapping, handler));
                    }
                });
        assertThat(calls).hasSizeGreaterThan(15);
        return calls;
    }

    private List<Call> calls(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Call(
                                method, pattern.getPatternString(), shop.store().value(), handler)))
                .toList();
    }

    /** An endpoint and the ways to ask it. */
    private record Call(RequestMethod method, String pattern, String store, HandlerMethod handler) {

        List<String> hostileRequests() {
            List<String> requests = new ArrayList<>();
            String usual = path("{store}", "something");
            for (String value : HOSTILE_ENCODED) {
                requests.add(request(path(value, value), Map.of(), null));
                requests.add(request(path("{store}", value), Map.of(), null));
                for (String parameter : names(RequestParam.class)) {
                    requests.add(request(usual + "?" + parameter + "=" + value, Map.of(), null));
                }
                requests.add(request(usual + "?anything=" + value + "&" + value, Map.of(), null));
            }
            for (String value : HOSTILE_HEADERS) {
                for (String header : names(RequestHeader.class)) {
                    requests.add(request(usual, Map.of(header, value), "{}"));
                }
                requests.add(request(usual, Map.of("Accept-Language", value), "{}"));
            }
            for (MethodParameter parameter : parameters()) {
                if (parameter.hasParameterAnnotation(RequestBody.class)) {
                    ResolvableType type = ResolvableType.forMethodParameter(parameter);
                    for (String value : HOSTILE_JSON) {
                        requests.add(request(usual, Map.of(), json(type, value, 0)));
                        requests.add(request(usual, Map.of(), "{" + value + ":1}"));
                    }
                    for (String body : List.of("", "null", "[]", "{}", "7", "\"text\"", "{", "[{}]", "\u0000")) {
                        requests.add(request(usual, Map.of(), body));
                    }
                }
            }
            return requests;
        }

        /** Each variable of the path, the store apart, as that value. */
        private String path(String storeValue, String value) {
            return pattern.replace("{store}", storeValue)
                    .replace("{store}", store)
                    .replaceAll("\\{\\*?[a-z]+(:[^}]*)?}", value);
        }

        private String request(String path, Map<String, String> headers, String body) {
            Map<String, String> all = new LinkedHashMap<>();
            all.put("Host", "shop");
            all.put("Connection", "close");
            all.put("Authorization", "Bearer " + BackendTest.STAFF_TOKEN);
            all.put("If-Match", "\"1\"");
            all.put("Idempotency-Key", "key");
            all.putAll(headers);
            byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
            if (body != null) {
                all.put("Content-Type", "application/json");
            }
            all.put("Content-Length", String.valueOf(bytes.length));
            String head = all.entrySet().stream()
                    .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                    .collect(Collectors.joining("", method + " " + path + " HTTP/1.1\r\n", "\r\n"));
            return head + new String(bytes, StandardCharsets.ISO_8859_1);
        }

        private List<String> names(Class<? extends java.lang.annotation.Annotation> annotation) {
            List<String> names = new ArrayList<>();
            for (MethodParameter parameter : parameters()) {
                java.lang.annotation.Annotation found = parameter.getParameterAnnotation(annotation);
                if (found != null) {
                    String given = (String) org.springframework.core.annotation.AnnotationUtils.getValue(found, "name");
                    names.add(
                            given == null || given.isEmpty()
                                    ? parameter.getParameter().getName()
                                    : given);
                }
            }
            return names;
        }

        /** With the annotations of the contract interface, where there is one. */
        private List<MethodParameter> parameters() {
            List<MethodParameter> parameters = new ArrayList<>();
            for (int i = 0; i < handler.getMethod().getParameterCount(); i++) {
                parameters.add(handler.getMethodParameters()[i]);
            }
            return parameters;
        }

        /** A value of a type whose texts are all that one. */
        private static String json(ResolvableType type, String text, int depth) {
            Class<?> raw = type.resolve(Object.class);
            if (depth > 5) {
                return "null";
            }
            if (raw.isRecord()) {
                List<String> members = new ArrayList<>();
                for (RecordComponent component : raw.getRecordComponents()) {
                    Type generic = component.getGenericType();
                    members.add(JSON.writeValueAsString(component.getName()) + ":"
                            + json(ResolvableType.forType(generic, type), text, depth + 1));
                }
                return String.join(",", members).transform(all -> "{" + all + "}");
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return "[" + json(type.asCollection().getGeneric(0), text, depth + 1) + "]";
            }
            if (Map.class.isAssignableFrom(raw)) {
                return "{" + text + ":" + json(type.asMap().getGeneric(1), text, depth + 1) + "}";
            }
            return Number.class.isAssignableFrom(raw) || raw.isPrimitive() && raw != boolean.class ? "1" : text;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
