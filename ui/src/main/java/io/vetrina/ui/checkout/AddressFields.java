// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.ui.element.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Who and where. Fields say what is wrong with them when they are left, and again when the order is placed. */
final class AddressFields extends Div {

    private static final int LONGEST = 120;
    private static final String COUNTRY = "country";

    private final TextField name = text("checkout.name", "name");
    private final EmailField email = new EmailField(getTranslation("checkout.email"));
    private final TextField street = text("checkout.street", "address-line1");
    private final TextField street2 = text("checkout.street2", "address-line2");
    private final TextField postal = text("checkout.postal", "postal-code");
    private final TextField city = text("checkout.city", "address-level2");
    private final ComboBox<String> country = new ComboBox<>(getTranslation("checkout.country"));
    private final List<HasValidation> wrong = new ArrayList<>();

    AddressFields() {
        addClassName("fields");
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.EMAIL);
        email.setHelperText(getTranslation("checkout.email.hint"));
        email.setMaxLength(LONGEST);
        email.setManualValidation(true);
        email.getElement().setAttribute("data-testid", "checkout.email").setAttribute(CheckoutMemory.FIELD, "email");
        country.setManualValidation(true);
        country.setItems(Countries.sorted(getLocale()));
        country.setItemLabelGenerator(code -> Countries.name(code, getLocale()));
        country.setValue(getTranslation("checkout.country.likely"));
        country.getElement().setAttribute("data-testid", "checkout.country");
        List.of(name, street, postal, city).forEach(field -> field.addBlurListener(left -> filled(field)));
        email.addBlurListener(left -> emailFits());
        postal.addBlurListener(left -> postalFits());
        street.addClassName("fields__wide");
        street2.addClassName("fields__wide");
        add(street, street2, postal, city, country);
    }

    /** Brings back what was typed before; what is typed already stays. */
    void restore(CheckoutMemory.Typed typed) {
        List.of(name, street, street2, postal, city).forEach(field -> restore(field, typed));
        restore(email, typed);
        String kept = typed.of(COUNTRY);
        if (Countries.sorted(getLocale()).contains(kept)) {
            country.setValue(kept);
        }
    }

    private static void restore(TextFieldBase<?, String> field, CheckoutMemory.Typed typed) {
        String kept = typed.of(field.getElement().getAttribute(CheckoutMemory.FIELD));
        if (field.getValue().isEmpty() && kept.length() <= LONGEST) {
            field.setValue(kept);
        }
    }

    /** @param keep told the name and value of what is no text field */
    void whenChosen(BiConsumer<String, String> keep) {
        country.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                keep.accept(COUNTRY, change.getValue());
            }
        });
    }

    /** The fields about the person, for the step before. */
    Div customer() {
        Div customer = new Div(name, email);
        customer.addClassName("fields");
        return customer;
    }

    /** Checks everything; the number of fields that need attention. */
    int wrong() {
        wrong.clear();
        filled(name);
        emailFits();
        filled(street);
        postalFits();
        filled(city);
        judge(country, country.getValue() == null ? getTranslation("checkout.required") : null);
        return wrong.size();
    }

    void focusFirstWrong() {
        wrong.stream()
                .filter(Focusable.class::isInstance)
                .map(field -> (Focusable<?>) field)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    Checkout.Customer person() {
        return new Checkout.Customer(name.getValue().strip(), email.getValue().strip());
    }

    Checkout.Address address() {
        String second = street2.getValue().strip();
        return new Checkout.Address(
                name.getValue().strip(),
                street.getValue().strip(),
                second.isEmpty() ? null : second,
                postal.getValue().strip().toUpperCase(Locale.ROOT),
                city.getValue().strip(),
                country.getValue());
    }

    private void filled(TextFieldBase<?, String> field) {
        judge(field, field.getValue().isBlank() ? getTranslation("checkout.required") : null);
    }

    private void emailFits() {
        String typed = email.getValue().strip();
        judge(
                email,
                typed.isEmpty()
                        ? getTranslation("checkout.required")
                        : typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}")
                                ? null
                                : getTranslation("checkout.email.wrong"));
    }

    private void postalFits() {
        String typed = postal.getValue().strip();
        judge(
                postal,
                typed.isEmpty()
                        ? getTranslation("checkout.required")
                        : Countries.isPostalCode(country.getValue(), typed)
                                ? null
                                : getTranslation(
                                        "checkout.postal.wrong", Countries.name(country.getValue(), getLocale())));
    }

    private void judge(HasValidation field, @Nullable String problem) {
        field.setInvalid(problem != null);
        field.setErrorMessage(problem == null ? "" : problem);
        wrong.remove(field);
        if (problem != null) {
            wrong.add(field);
        }
    }

    private TextField text(String label, String autocomplete) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement()
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("data-testid", label)
                .setAttribute(CheckoutMemory.FIELD, autocomplete);
        return field;
    }
}
