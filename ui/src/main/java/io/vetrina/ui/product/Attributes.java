// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.vetrina.contract.offer.Product;
import io.vetrina.ui.element.StaticMarkup;
import java.util.List;

/** What is known about a product, with units. */
final class Attributes extends Section {

    Attributes(List<Product.Attribute> attributes) {
        addClassName("attributes");
        DescriptionList list = new DescriptionList();
        list.addClassName("attributes__list");
        for (Product.Attribute attribute : attributes) {
            list.add(new DescriptionList.Term(attribute.label()), new DescriptionList.Description(written(attribute)));
        }
        add(new H2(getTranslation("product.attributes")), list);
        StaticMarkup.keep(this);
    }

    private String written(Product.Attribute attribute) {
        if (attribute.type().equals("boolean")) {
            boolean yes = attribute.value().equalsIgnoreCase("true");
            boolean no = attribute.value().equalsIgnoreCase("false");
            return yes ? getTranslation("yes") : no ? getTranslation("no") : attribute.value();
        }
        return attribute.unit() == null ? attribute.value() : attribute.value() + " " + attribute.unit();
    }
}
