// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.TestCatalogue;
import io.vetrina.catalog.importing.Told;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The store {@code demo} in tests. */
public final class DemoStore {

    private DemoStore() {}

    /** Imports it; blocks until it is open, and returns what it sells. */
    public static List<ProductDraft> importInto(ApplicationContext application) {
        DemoSource source = new DemoSource();
        TestCatalogue.importInto(application, source.store(), source::read);
        Told told = new Told();
        source.read(told);
        return told.products;
    }
}
