// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;

/**
 * Keeps the web sockets of open pages small. A page only listens on its own, and asks by plain requests: the room that Flow
 * has Atmosphere lay by for long messages from it, 80 KB a page, would never be used.
 */
@SpringComponent
class PushBuffers implements VaadinServiceInitListener {

    /** For signs of life, in bytes or characters. */
    private static final String ENOUGH = "1024";

    private static final List<String> BUFFERS = List.of(
            ApplicationConfig.WEBSOCKET_BUFFER_SIZE,
            ApplicationConfig.WEBSOCKET_MAXTEXTSIZE,
            ApplicationConfig.WEBSOCKET_MAXBINARYSIZE);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            HttpServlet servlet = service.getServlet();
            Object push = servlet.getServletContext()
                    .getAttribute(JSR356WebsocketInitializer.getAttributeName(servlet.getServletName()));
            if (push instanceof AtmosphereFramework atmosphere) {
                BUFFERS.forEach(buffer -> atmosphere.addInitParameter(buffer, ENOUGH));
            }
        }
    }
}
