// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The storefront as a process of its own.
 *
 * <p>Changes travel to the browser over a web socket, clicks over plain requests, so that their answers can set cookies.
 */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("vetrina/tokens.css")
@StyleSheet("vetrina/base.css")
@StyleSheet("vetrina/icons.css")
@StyleSheet("vetrina/actions.css")
@StyleSheet("vetrina/masthead.css")
@StyleSheet("vetrina/search.css")
@StyleSheet("vetrina/cards.css")
@StyleSheet("vetrina/home.css")
@StyleSheet("vetrina/browse.css")
@StyleSheet("vetrina/product.css")
@StyleSheet("vetrina/cart.css")
@StyleSheet("vetrina/checkout.css")
@StyleSheet("vetrina/feedback.css")
public class VetrinaUi implements AppShellConfigurator {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] arguments) {
        // Tomcat's four buffers of an open web socket, in bytes; 8 KB each when nobody says.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "2048");
        SpringApplication.run(VetrinaUi.class, arguments);
    }
}
