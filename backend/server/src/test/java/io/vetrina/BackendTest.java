// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole backend on a free port over real servers. Tests that carry it and add no settings of their own share one application,
 * so each makes its own store, SKUs and visitors.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RealServers.class)
public @interface BackendTest {

    /** The staff token of the test application. */
    String STAFF_TOKEN = "token-of-the-staff-in-tests";
}
