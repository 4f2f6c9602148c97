// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Adding to a cart: through the API, as a bare script in Redis that does the same at the least (checks the version, adds the
 * units, answers the cart), and as a bare WebFlux handler that only reads and writes JSON.
 */
final class CartBench {

    private static final int LINES = 20;

    private static final String SCRIPT = """
            if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return {} end
            redis.call('HINCRBY', KEYS[1], 'version', 1)
            redis.call('HINCRBY', KEYS[1], ARGV[2], 1)
            redis.call('EXPIRE', KEYS[1], 600)
            return redis.call('HGETALL', KEYS[1])
            """;

    private final Shop shop;
    private final String redis;
    private final List<String> skus;

    CartBench(Shop shop, String redis, List<String> skus) {
        this.shop = shop;
        this.redis = redis;
        this.skus = skus;
    }

    void run(Load load, Table table) {
        Load.Measured script = script(load);
        Load.Measured bare = bareHandler(load);
        Load.Measured ours = adding(load);
        table.add("Redis EVALSHA", script, "");
        table.add("bare WebFlux handler", bare, "");
        table.add(
                "cart add through the API",
                ours,
                "%.2f of EVALSHA, %.2f of bare"
                        .formatted(ours.perSecond() / script.perSecond(), ours.perSecond() / bare.perSecond()));
    }

    private Load.Measured script(Load load) {
        RedisClient client = RedisClient.create(redis);
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            var commands = connection.reactive();
            String digest = Objects.requireNonNull(commands.scriptLoad(SCRIPT).block());
            String key = "bench:{cart}:";
            return load.run(n -> commands.hset(key + n, "version", "1")
                    .thenMany(
                            commands.evalsha(digest, ScriptOutputType.MULTI, new String[] {key + n}, "1", skus.get((int)
                                    (n % skus.size()))))
                    .then());
        } finally {
            client.shutdown();
        }
    }

    private Load.Measured bareHandler(Load load) {
        try (MinimalServer handler = MinimalServer.start()) {
            WebClient client = Shop.client(handler.url());
            return load.run(n -> client.post()
                    .uri("/lines")
                    .bodyValue(new AddLine(new Sku(skus.get((int) (n % skus.size()))), 1))
                    .retrieve()
                    .bodyToMono(byte[].class));
        }
    }

    /** Carts are used again until they have {@value #LINES} lines, so that what is measured is adding. */
    private Load.Measured adding(Load load) {
        ConcurrentLinkedQueue<Cart> open = new ConcurrentLinkedQueue<>();
        for (int cart = 0; cart < 2_000; cart++) {
            open.add(Objects.requireNonNull(shop.newCart().block()));
        }
        return load.run(n -> {
            Cart cart = open.poll();
            Mono<Cart> ready = cart == null ? shop.newCart() : Mono.just(cart);
            return ready.flatMap(one -> shop.add(one, skus.get((int) (n % skus.size()))))
                    .doOnNext(added -> {
                        if (added.lines().size() < LINES) {
                            open.add(added);
                        }
                    });
        });
    }
}
