// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema of every capability up to date. Each has its own folder {@code db/migration/<capability>}, its own schema of
 * that name, and its own history table within.
 */
final class SchemaMigrations {

    private SchemaMigrations() {}

    static void run(ConnectionFactoryOptions options) {
        PGSimpleDataSource source = dataSource(options);
        for (String capability : capabilities()) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/" + capability)
                    .schemas(capability)
                    .load()
                    .migrate();
        }
    }

    /** Flyway speaks JDBC; the address is the one of R2DBC, so that there is one place to say it. */
    static PGSimpleDataSource dataSource(ConnectionFactoryOptions options) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {(String) options.getRequiredValue(ConnectionFactoryOptions.HOST)});
        source.setPortNumbers(
                new int[] {options.getValue(ConnectionFactoryOptions.PORT) instanceof Integer port ? port : 5432});
        source.setDatabaseName((String) options.getRequiredValue(ConnectionFactoryOptions.DATABASE));
        source.setUser((String) options.getRequiredValue(ConnectionFactoryOptions.USER));
        if (options.getValue(ConnectionFactoryOptions.PASSWORD) instanceof CharSequence password) {
            source.setPassword(password.toString());
        }
        return source;
    }

    private static List<String> capabilities() {
        try {
            TreeSet<String> names = new TreeSet<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
                String path = file.getURL().getPath();
                String folder = path.substring(0, path.lastIndexOf('/'));
                names.add(folder.substring(folder.lastIndexOf('/') + 1));
            }
            return List.copyOf(names);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot list the database migrations", e);
        }
    }
}
