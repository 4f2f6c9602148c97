// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who may call what: the public routes of each capability, and staff, by bearer token, all the rest. */
@Configuration(proxyBeanMethods = false)
class Access {

    private static final String STAFF = "ROLE_STAFF";
    private static final String BEARER = "Bearer ";

    private final ProblemWriter problems;
    private final Settings settings;

    Access(ProblemWriter problems, Settings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    @Bean
    SecurityWebFilterChain securityWebFilterChain(ServerHttpSecurity http, ObjectProvider<PublicRoutes> capabilities) {
        ServerAuthenticationEntryPoint refusal = (exchange, e) -> refuse(exchange);
        AuthenticationWebFilter staff = new AuthenticationWebFilter((ReactiveAuthenticationManager) this::authenticate);
        staff.setServerAuthenticationConverter(exchange -> Mono.justOrEmpty(
                        exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> UsernamePasswordAuthenticationToken.unauthenticated(
                        "staff", header.substring(BEARER.length()))));
        staff.setAuthenticationFailureHandler(new ServerAuthenticationEntryPointFailureHandler(refusal));
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(staff, SecurityWebFiltersOrder.AUTHENTICATION)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .authorizeExchange(exchanges -> exchanges
                        .matchers(anyOf(capabilities))
                        .permitAll()
                        .pathMatchers("/actuator/health/**", "/v3/api-docs/**")
                        .permitAll()
                        .anyExchange()
                        .hasAuthority(STAFF))
                .build();
    }

    /** One matcher for all routes, as the framework's own, one for each route and asked in turn, showed in every profile. */
    private static ServerWebExchangeMatcher anyOf(ObjectProvider<PublicRoutes> capabilities) {
        List<PublicRoutes.Route> routes = capabilities.stream()
                .flatMap(capability -> capability.routes().stream())
                .toList();
        return exchange -> routes.stream().anyMatch(route -> route.matches(exchange.getRequest()))
                ? MatchResult.match()
                : MatchResult.notMatch();
    }

    /** Requests are observed; each filter on their way is not. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** An address or a header that could be read in two ways, such as with an encoded slash, is refused. */
    @Bean
    ServerExchangeRejectedHandler ambiguousRequests() {
        return (exchange, e) -> problems.write(exchange, Problems.ambiguous().getBody());
    }

    private Mono<Authentication> authenticate(Authentication claim) {
        byte[] given = String.valueOf(claim.getCredentials()).getBytes(StandardCharsets.UTF_8);
        byte[] expected = settings.staffToken().getBytes(StandardCharsets.UTF_8);
        return expected.length > 0 && MessageDigest.isEqual(given, expected)
                ? Mono.just(UsernamePasswordAuthenticationToken.authenticated(
                        "staff", null, List.of(new SimpleGrantedAuthority(STAFF))))
                : Mono.error(new BadCredentialsException("not the staff token"));
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problems.write(
                exchange,
                Problem.body(
                        HttpStatus.UNAUTHORIZED,
                        "staff-only",
                        "This takes the staff token: send Authorization: Bearer <token>. The launcher prints it.",
                        null),
                headers);
    }
}
