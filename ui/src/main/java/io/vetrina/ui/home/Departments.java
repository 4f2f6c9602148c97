// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.home;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.catalog.Category;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.StaticMarkup;
import java.text.NumberFormat;
import java.util.List;

/** The departments of a store as pictures to walk into. */
final class Departments extends Section {

    private static final int MOST = 12;

    Departments(String store, List<Category> departments) {
        addClassName("departments");
        setVisible(!departments.isEmpty());
        UnorderedList tiles = new UnorderedList();
        tiles.addClassName("departments__tiles");
        departments.stream().limit(MOST).forEach(department -> tiles.add(tile(store, department)));
        add(new H2(getTranslation("home.departments")), tiles);
        StaticMarkup.keep(this);
    }

    private ListItem tile(String store, Category department) {
        Span name = new Span(department.name());
        name.addClassName("departments__name");
        Span count = new Span(NumberFormat.getIntegerInstance(getLocale()).format(department.products()));
        count.addClassName("departments__count");
        Link link = new Link(
                        Addresses.category(store, department.slug()), new Picture(department.image(), ""), name, count)
                .as("departments__tile");
        return new ListItem(link);
    }
}
