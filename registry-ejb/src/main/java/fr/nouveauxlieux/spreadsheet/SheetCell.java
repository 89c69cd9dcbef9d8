package fr.nouveauxlieux.spreadsheet;

import fr.nouveauxlieux.kernel.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What is written into a cell. */
public sealed interface SheetCell {

    SheetCell EMPTY = new Empty();

    /** Nothing. */
    record Empty() implements SheetCell {}

    /** Text, whatever it begins with; what is longer than a cell may be is cut. */
    record Text(String value) implements SheetCell {

        /** In characters of UTF-16: what XLSX takes. */
        public static final int LONGEST = 32_767;

        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Text that stands out. */
    record Heading(String value) implements SheetCell {
        public Heading {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number. */
    record Number(BigDecimal value) implements SheetCell {
        public Number {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Euros. */
    record Amount(Money value) implements SheetCell {
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A day. */
    record Day(LocalDate value) implements SheetCell {
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A text that leads to an address. @param address http or https */
    record Link(String text, URI address) implements SheetCell {
        public Link {
            Objects.requireNonNull(text, "text");
            if (address.getScheme() == null || !address.getScheme().matches("https?")) {
                throw new IllegalArgumentException("expected an address of http or https");
            }
        }
    }

    static SheetCell text(String value) {
        return value == null || value.isEmpty() ? EMPTY : new Text(value);
    }

    static SheetCell number(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static SheetCell day(Optional<LocalDate> value) {
        return value.<SheetCell>map(Day::new).orElse(EMPTY);
    }
}
