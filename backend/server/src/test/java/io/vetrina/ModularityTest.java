// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyCapabilityDependsOnlyOnWhatItDeclares() {
        ApplicationModules.of(
                        VetrinaServer.class,
                        JavaClass.Predicates.resideInAnyPackage(
                                "io.vetrina.contract..",
                                "io.vetrina.illustration..",
                                "io.vetrina.ml..",
                                "io.vetrina.local..",
                                "io.vetrina.parties.."))
                .verify();
    }
}
