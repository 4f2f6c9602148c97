// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.local.process.Probe;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void everySpaceHasADatabaseOfItsOwn() throws Exception {
        try (var one = TestServers.shared().newSpace();
                var other = TestServers.shared().newSpace();
                var connectionToOne =
                        DriverManager.getConnection(one.jdbcUrl(), one.postgresUser(), one.postgresPassword());
                var connectionToOther =
                        DriverManager.getConnection(other.jdbcUrl(), other.postgresUser(), other.postgresPassword())) {
            connectionToOne.createStatement().execute("CREATE TABLE shelf (sku text)");
            var tables = connectionToOther.createStatement().executeQuery("SELECT to_regclass('shelf')");
            assertThat(tables.next()).isTrue();
            assertThat(tables.getString(1)).isNull();
            assertThat(one.redisPrefix()).isNotEqualTo(other.redisPrefix());
            assertThat(one.elasticsearchPrefix()).isNotEqualTo(other.elasticsearchPrefix());
        }
    }

    @Test
    void redisAnswers() {
        var url = URI.create(TestServers.shared().redisUrl());
        assertThat(Probe.redisAnswers(url.getHost(), url.getPort())).isTrue();
    }

    @Test
    void elasticsearchKnowsTheAnalysisComponentsOfTheIndexes() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(TestServers.shared().elasticsearchUrl() + "/_analyze"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"tokenizer": "whitespace",
                         "filter": ["word_delimiter_graph", "lowercase", "asciifolding",
                                    {"type": "stemmer", "language": "light_italian"}],
                         "text": "Caffettiere EcoTank"}
                        """))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            String answer = http.send(request, BodyHandlers.ofString()).body();
            assertThat(answer).contains("\"caffettier\"", "\"eco\"", "\"tank\"");
        }
    }
}
