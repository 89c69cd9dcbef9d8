package fr.nouveauxlieux.portal.form;

import java.util.List;
import java.util.Objects;

/**
 * What is wrong with a form.
 *
 * @param field the name of the field, which is its {@code id} in the page as well; empty for the form as a whole
 * @param text the key of the text that says it
 * @param arguments of that text
 */
public record FormError(String field, String text, List<Object> arguments) {

    public FormError {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
        arguments = List.copyOf(arguments);
    }
}
