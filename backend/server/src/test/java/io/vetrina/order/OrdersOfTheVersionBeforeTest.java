// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was ordered before an update is there after it. */
class OrdersOfTheVersionBeforeTest {

    private static final String PAID = "01a20770-f6d3-7006-83da-df6674d3a61c";
    private static final String OPEN = "01a20770-f6d3-7006-83da-df6674d3a61d";

    private static final String BEFORE = """
            INSERT INTO "order".purchase
                (id, number, store, state, placed_at, cart, customer_name, customer_email, address, delivery, currency, subtotal,
                 discount, shipping, shipping_tax, tax, total, rounding)
            SELECT CAST(id AS uuid), number, 'demo', state, now(), 'c', 'Ada', 'ada@example.org',
                   '{"name": "Ada", "street": "Via Roma 1", "postalCode": "20121", "city": "Milano", "country": "IT"}',
                   '{"id": "standard", "label": "Standard", "price": {"minor": 495, "currency": "EUR"}, "minDays": 2, "maxDays": 4}',
                   'EUR', 900, 0, 495, 89, 251, 1395, 'HALF_UP per TOTAL'
            FROM (VALUES ('%1$s', 'V1', 'PLACED'), ('%2$s', 'V2', 'PENDING')) AS o (id, number, state);
            INSERT INTO "order".line
                (order_id, position, sku, slug, title, options, quantity, unit_price, total, discount, tax, trace)
            SELECT CAST('%1$s' AS uuid), position, sku, 's', 't', '{}', 1, 450, 450, 0, 81, '[]'
            FROM (VALUES (0, 'MH01-S'), (1, 'MH01-M')) AS l (position, sku);
            INSERT INTO payment.payment (order_id, store, method, state, minor, currency, reference, opened_at, changed_at)
            VALUES ('%1$s', 'demo', 'card', 'AUTHORISED', 1395, 'EUR', 'auth_1', now(), now()),
                   ('%2$s', 'demo', 'card', 'PENDING', 1395, 'EUR', NULL, now(), now())
            """.formatted(PAID, OPEN);

    @Test
    void linesHaveTheIdsOfTheirCartAndPaymentsTheKeyTheProviderKnows() throws SQLException {
        try (TestSpace space = TestServers.shared().newSpace()) {
            migrate(space, "order", "1");
            migrate(space, "payment", "1");
            execute(space, BEFORE);

            migrate(space, "order", "latest");
            migrate(space, "payment", "latest");

            assertThat(rows(
                            space,
                            "SELECT id || ' ' || seller || ' ' || delivery FROM \"order\".line ORDER BY position"))
                    .containsExactly("MH01-S shop 0", "MH01-M shop 0");
            assertThat(rows(
                            space,
                            "SELECT number || ' ' || fulfilment || ' ' || charge || ' ' || returned FROM \"order\".purchase"
                                    + " ORDER BY number"))
                    .containsExactly("V1 OPEN AUTHORISED NONE", "V2 ON_HOLD OPEN NONE");
            assertThat(
                            rows(
                                    space,
                                    "SELECT option || ' ' || price || ' ' || min_days || ' ' || (address ->> 'city') FROM \"order\".delivery"))
                    .containsExactly("standard 495 2 Milano", "standard 495 2 Milano");
            assertThat(
                            rows(
                                    space,
                                    "SELECT id || ' ' || authorisation || ' ' || charge || ' ' || refund FROM payment.payment ORDER BY id"))
                    .containsExactly(PAID + " AUTHORISED NONE NONE", OPEN + " PENDING NONE NONE");
        }
    }

    private static void migrate(TestSpace space, String capability, String target) {
        Flyway.configure()
                .dataSource(space.jdbcUrl(), space.postgresUser(), space.postgresPassword())
                .locations("classpath:db/migration/" + capability)
                .schemas(capability)
                .target(target)
                .load()
                .migrate();
    }

    private static Connection connection(TestSpace space) throws SQLException {
        return DriverManager.getConnection(space.jdbcUrl(), space.postgresUser(), space.postgresPassword());
    }

    private static void execute(TestSpace space, String sql) throws SQLException {
        try (Connection connection = connection(space);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(TestSpace space, String sql) throws SQLException {
        try (Connection connection = connection(space);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
