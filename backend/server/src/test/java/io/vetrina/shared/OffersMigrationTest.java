// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What a shop of the version before has is there after the move to price lists and sellers. */
class OffersMigrationTest {

    @Test
    void pricesBecomeTheBaseListAndStockTheShopsOwn() throws SQLException {
        try (TestSpace space = TestServers.shared().newSpace();
                Connection database =
                        DriverManager.getConnection(space.jdbcUrl(), space.postgresUser(), space.postgresPassword());
                Statement sql = database.createStatement()) {
            migrate(space, "pricing", "1");
            migrate(space, "inventory", "1");
            sql.execute("""
                    INSERT INTO pricing.price VALUES
                        ('gifts', 'A', 'GBP', 295, '[{"quantity": 12, "minor": 255}]', '295 GBP []', now(), 'import'),
                        ('gifts', 'B', 'GBP', 100, '[]', NULL, now(), 'staff');
                    INSERT INTO pricing.price_history (store, sku, currency, minor, breaks, changed_at, changed_by)
                    VALUES ('gifts', 'B', 'GBP', 90, '[]', now(), 'import'), ('gifts', 'B', 'GBP', 100, '[]', now(), 'staff');
                    INSERT INTO inventory.stock (store, sku, on_hand, reserved) VALUES ('gifts', 'A', 7, 2);
                    INSERT INTO inventory.reservation
                    VALUES ('0198c0de-0000-7000-8000-000000000001', 'gifts', 'A', 2, now());
                    """);

            migrate(space, "catalog", "latest");
            migrate(space, "pricing", "latest");
            migrate(space, "inventory", "latest");

            assertThat(one(sql, "SELECT id || ' ' || currency || ' ' || tax || ' ' || scope FROM pricing.price_list"))
                    .isEqualTo("base GBP GROSS BASE");
            assertThat(one(sql, """
                            SELECT string_agg(concat_ws(' ', list, seller, sku, from_quantity, minor, breaks, imported), '; '
                                              ORDER BY sku) FROM pricing.price
                            """))
                    .isEqualTo(
                            "base shop A 1 295 [{\"minor\": 255, \"quantity\": 12}] 295 GBP []; base shop B 1 100 []");
            assertThat(one(sql, "SELECT count(*) FROM pricing.price_history WHERE list = 'base' AND NOT removed"))
                    .isEqualTo("2");
            assertThat(one(sql, "SELECT concat_ws(' ', seller, sku, on_hand, reserved) FROM inventory.stock"))
                    .isEqualTo("shop A 7 2");
            assertThat(one(sql, "SELECT concat_ws(' ', seller, sku, quantity) FROM inventory.reservation"))
                    .isEqualTo("shop A 2");
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

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
