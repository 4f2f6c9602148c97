// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** An installation from before stores were data. */
class StoresOfBeforeTest {

    @Test
    void goOnWithTheTaxAndTheDeliveryThatTheyHad() throws SQLException {
        TestSpace space = TestServers.shared().newSpace();
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(space.r2dbcUrl());
        PGSimpleDataSource source = SchemaMigrations.dataSource(options);
        for (String capability : List.of("catalog", "checkout", "pricing")) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/" + capability)
                    .schemas(capability)
                    .target("1")
                    .load()
                    .migrate();
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO catalog.store (id, position, name, tagline, currency, locales, notices)
                    VALUES ('gifts', 3, 'Gifts', 'Small things', 'GBP', '{en,it}', '{}')
                    """);
            SchemaMigrations.run(options);

            assertThat(rows(statement, "SELECT country, tax_display, closed_at FROM catalog.store"))
                    .containsExactly("IT gross null");
            assertThat(rows(statement, "SELECT store, country, basis_points FROM pricing.tax_rate"))
                    .containsExactly("gifts IT 2200");
            assertThat(rows(statement, "SELECT store, id, price, free_from FROM checkout.delivery_option ORDER BY id"))
                    .containsExactly("gifts express 995 null", "gifts pickup 0 null", "gifts standard 495 5000");
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(found.getObject(i)));
                }
                rows.add(String.join(" ", columns));
            }
        }
        return rows;
    }
}
