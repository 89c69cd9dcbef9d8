package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FieldLimits;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Fields to test with. */
public final class Fields {

    private Fields() {}

    public static FormField field(String code, FieldKind kind) {
        return field(code, kind, FieldLimits.NONE, List.of(), List.of());
    }

    public static FormField decimals(String code, int decimals) {
        FieldLimits limits = new FieldLimits(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                decimals,
                Set.of());
        return field(code, FieldKind.NUMBER, limits, List.of(), List.of());
    }

    public static FormField options(String code, FieldKind kind, String... options) {
        List<FormOption> offered = Arrays.stream(options)
                .map(option -> new FormOption(option, new Bilingual(option, option), Optional.empty()))
                .toList();
        return field(code, kind, FieldLimits.NONE, offered, List.of());
    }

    public static FormField holding(String code, FieldKind kind, FormField... fields) {
        return field(code, kind, FieldLimits.NONE, List.of(), List.of(fields));
    }

    private static FormField field(
            String code, FieldKind kind, FieldLimits limits, List<FormOption> options, List<FormField> fields) {
        return new FormField(
                code,
                kind,
                new Bilingual("Libellé " + code, "Label " + code),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Condition.ALWAYS,
                limits,
                Optional.empty(),
                options,
                fields,
                Optional.empty());
    }
}
