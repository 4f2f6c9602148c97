// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.lettuce.core.ScriptOutputType;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Dependency;
import io.vetrina.shared.Redis;
import io.vetrina.shared.RedisScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Carts in Redis: one hash each, every change one script, every read one command. */
@Component
class CartStore {

    private static final RedisScript CREATE = script("create.lua", ScriptOutputType.INTEGER);
    private static final RedisScript CHANGE = script("change.lua", ScriptOutputType.MULTI);
    private static final RedisScript ORDERED = script("ordered.lua", ScriptOutputType.INTEGER);

    private final Redis redis;
    private final CartFields fields;
    private final CartSettings settings;

    CartStore(Redis redis, CartFields fields, CartSettings settings) {
        this.redis = redis;
        this.fields = fields;
        this.settings = settings;
    }

    Mono<Void> create(CartContents cart) {
        String visitor = cart.visitor() == null ? "" : cart.visitor();
        return this.<Long>run(CREATE, cart.id(), List.of(cart.store().value(), cart.currency(), visitor, lifetime()))
                .then();
    }

    Mono<CartContents> find(StoreId store, String id) {
        return Flux.defer(() -> redis.commands().hgetall(key(id)))
                .collectMap(pair -> pair.getKey(), pair -> pair.getValue())
                .filter(found -> store.value().equals(found.get("store")))
                .map(found -> fields.read(id, found))
                .onErrorMap(Dependency::isAway, e -> CartProblems.unavailable());
    }

    Mono<ChangeResult> change(StoreId store, String id, long version, LineChange change) {
        List<String> arguments = new ArrayList<>(List.of(
                store.value(),
                Long.toString(version),
                lifetime(),
                channel(),
                Integer.toString(Carts.MOST_UNITS),
                Integer.toString(Carts.MOST_LINES),
                id));
        arguments.addAll(arguments(change));
        return this.<List<String>>run(CHANGE, id, arguments).next().map(answer -> result(id, answer));
    }

    private List<String> arguments(LineChange change) {
        String line = change.line().value();
        return switch (change) {
            case LineChange.Add add ->
                List.of("add", line, Integer.toString(add.units()), fields.article(add), fields.rest(add));
            case LineChange.Set set -> List.of("set", line, Integer.toString(set.units()));
            case LineChange.Remove remove -> List.of("remove", line, "0");
        };
    }

    /** As the script says it. */
    private ChangeResult result(String id, List<String> answer) {
        return switch (answer.getFirst()) {
            case "changed" -> new ChangeResult.Changed(fields.read(id, CartFields.pairs(answer)));
            case "stale" -> new ChangeResult.Stale(fields.read(id, CartFields.pairs(answer)));
            case "unknown-cart" -> new ChangeResult.UnknownCart();
            case "unknown-line" -> new ChangeResult.UnknownLine();
            case "full" -> new ChangeResult.Full();
            case "too-many" -> new ChangeResult.TooMany();
            default -> throw new IllegalStateException("change.lua answered " + answer.getFirst());
        };
    }

    Mono<Void> ordered(StoreId store, String id, String order, Map<LineId, Integer> units) {
        List<String> arguments = new ArrayList<>(List.of(store.value(), order, channel(), id));
        units.forEach((line, quantity) -> {
            arguments.add(line.value());
            arguments.add(Integer.toString(quantity));
        });
        return this.<Long>run(ORDERED, id, arguments).then();
    }

    /** The channel on which every change of a cart that has a visitor is told. */
    String channel() {
        return redis.key("carts");
    }

    private <T> Flux<T> run(RedisScript script, String id, List<String> arguments) {
        return Flux.defer(() -> script.<T>run(redis.commands(), List.of(key(id)), arguments))
                .onErrorMap(Dependency::isAway, e -> CartProblems.unavailable());
    }

    private String key(String id) {
        return redis.key("cart:{" + id + "}");
    }

    private String lifetime() {
        return Long.toString(settings.lifetime().toSeconds());
    }

    private static RedisScript script(String file, ScriptOutputType output) {
        return RedisScript.beside(CartStore.class, file, output);
    }
}
