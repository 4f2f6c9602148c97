// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.ProblemAnswer;
import io.vetrina.RawHttp;
import io.vetrina.RawHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that never come to a controller are told what is wrong like all others. */
@BackendTest
class ErrorsBeforeControllersTest {

    @LocalServerPort
    private int port;

    private Answer send(String line, String... headers) {
        return new RawHttp(port)
                .send(line + "\r\nHost: shop\r\n" + String.join("", headers) + "Connection: close\r\n\r\n");
    }

    private static void problem(int status, Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        ProblemAnswer.assertProblem(String.valueOf(status), answer);
    }

    @Test
    void anAddressThatIsTooLongIsToldSo() {
        problem(414, send("GET /api/stores?x=" + "x".repeat(5_000) + " HTTP/1.1"));
    }

    @Test
    void headersThatAreTooLargeAreToldSo() {
        problem(431, send("GET /api/stores HTTP/1.1", "X-Long: " + "x".repeat(9_000) + "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/stores/sport/products/a%2Fb",
        "/api/stores/sport/products/a%5Cb",
        "/api/stores/sport/products/%00",
        "/api/stores/sport/products/a%25b",
        "/api/stores/sport//products",
        "/api/stores/sport/products/%zz",
        "/api/stores/sport/products/{a}",
        "/api/stores/sport/search?q=%",
        "/api/stores/sport/search?q=%00"
    })
    void anAddressThatCanBeReadInTwoWaysOrNoneIsRefused(String path) {
        problem(400, send("GET " + path + " HTTP/1.1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nonsense", "GET /api/stores HTTP/7.x", "GET  HTTP/1.1"})
    void whatIsNoRequestIsToldSo(String line) {
        problem(400, send(line));
    }

    @Test
    void aHeaderThatIsNoneIsToldSo() {
        problem(400, send("GET /api/stores HTTP/1.1", "No colon in this line\r\n"));
        problem(400, send("POST /api/stores HTTP/1.1", "Content-Length: many\r\n"));
    }

    @Test
    void whatThereIsNotOrInNoSuchWaySaysSo() {
        String staff = "Authorization: Bearer " + BackendTest.STAFF_TOKEN + "\r\n";
        problem(404, send("GET /api/nothing HTTP/1.1", staff));
        problem(404, send("GET /nothing HTTP/1.1", staff));
        problem(401, send("GET /nothing HTTP/1.1"));
        Answer method = send("DELETE /api/stores HTTP/1.1", staff);
        problem(405, method);
        assertThat(method.headers()).containsKey("allow");
        problem(406, send("GET /api/stores HTTP/1.1", "Accept: image/png\r\n"));
        problem(406, send("GET /api/models HTTP/1.1", "Accept: text/html\r\n"));
        problem(
                415,
                send("POST /api/stores/sport/events HTTP/1.1", "Content-Type: text/plain\r\nContent-Length: 0\r\n"));
    }
}
