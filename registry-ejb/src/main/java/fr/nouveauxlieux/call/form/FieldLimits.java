package fr.nouveauxlieux.call.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How much an answer may be.
 *
 * @param shortest of a text, in characters
 * @param longest of a text, in characters
 * @param least of a number, of an amount in cents
 * @param most of a number, of an amount in cents
 * @param fewest items of a block, rows of a table, files, options
 * @param greatest number of the same
 * @param decimals of a number
 * @param formats of files: endings as {@code pdf}; empty for the usual ones
 */
public record FieldLimits(
        OptionalInt shortest,
        OptionalInt longest,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        OptionalInt fewest,
        OptionalInt greatest,
        int decimals,
        Set<String> formats) {

    public static final FieldLimits NONE = new FieldLimits(
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            0,
            Set.of());

    public FieldLimits {
        formats = Set.copyOf(formats);
    }
}
