// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The backend process: a WebFlux application with one package per capability. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VetrinaServer {

    public static void main(String[] args) {
        SpringApplication.run(VetrinaServer.class, args);
    }
}
