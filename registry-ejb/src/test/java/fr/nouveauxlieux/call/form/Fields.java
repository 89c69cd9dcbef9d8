package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.kernel.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Fields to be checked in tests. */
final class Fields {

    static final Bilingual LABEL = new Bilingual("Libellé", "Label");

    private Fields() {}

    static FormField of(String code, FieldKind kind) {
        return of(code, kind, false, FieldLimits.NONE, Condition.ALWAYS);
    }

    static FormField required(String code, FieldKind kind) {
        return of(code, kind, true, FieldLimits.NONE, Condition.ALWAYS);
    }

    static FormField limited(FieldKind kind, FieldLimits limits) {
        return of("field", kind, false, limits, Condition.ALWAYS);
    }

    static FormField of(String code, FieldKind kind, boolean required, FieldLimits limits, Condition shownWhen) {
        boolean nests = kind == FieldKind.TABLE || kind == FieldKind.BLOCK;
        return new FormField(
                code,
                kind,
                LABEL,
                Optional.empty(),
                Optional.empty(),
                required,
                false,
                shownWhen,
                limits,
                Optional.empty(),
                kind == FieldKind.CHOICE || kind == FieldKind.CHOICES
                        ? List.of(option("yes"), option("no"))
                        : List.of(),
                nests ? List.of(required("name", FieldKind.LINE), of("count", FieldKind.NUMBER)) : List.of(),
                Optional.empty());
    }

    private static FormOption option(String code) {
        return new FormOption(code, LABEL, Optional.empty());
    }

    static FieldLimits length(int shortest, int longest) {
        return new FieldLimits(
                OptionalInt.of(shortest),
                OptionalInt.of(longest),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                0,
                Set.of());
    }

    static FieldLimits between(long least, long most, int decimals) {
        return new FieldLimits(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(BigDecimal.valueOf(least)),
                Optional.of(BigDecimal.valueOf(most)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                decimals,
                Set.of());
    }

    static FieldLimits number(int fewest, int greatest) {
        return new FieldLimits(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(fewest),
                OptionalInt.of(greatest),
                0,
                Set.of());
    }
}
