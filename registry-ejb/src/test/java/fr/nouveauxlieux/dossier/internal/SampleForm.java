package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FieldLimits;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Optional;

/** A small form with something of everything that dossiers look at. */
final class SampleForm {

    static final Bilingual LABEL = new Bilingual("Libellé", "Label");

    static final CallForm FORM = new CallForm(List.of(
            section("project", field("title", FieldKind.LINE), field("summary", FieldKind.TEXT)),
            section(
                    "place",
                    field("address", FieldKind.ADDRESS),
                    field("statutes", FieldKind.FILE),
                    block("partners", field("name", FieldKind.LINE), field("letter", FieldKind.FILE)),
                    hidden("lease", FieldKind.FILE))));

    private SampleForm() {}

    private static FormSection section(String code, FormField... fields) {
        return new FormSection(code, LABEL, Optional.empty(), Condition.ALWAYS, List.of(fields));
    }

    private static FormField field(String code, FieldKind kind) {
        return field(code, kind, Condition.ALWAYS);
    }

    /** Shown only once the summary is written. */
    private static FormField hidden(String code, FieldKind kind) {
        return field(code, kind, new Condition.Filled("summary"));
    }

    private static FormField field(String code, FieldKind kind, Condition shownWhen, FormField... inner) {
        return new FormField(
                code,
                kind,
                LABEL,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                shownWhen,
                FieldLimits.NONE,
                Optional.empty(),
                List.of(),
                List.of(inner),
                Optional.empty());
    }

    private static FormField block(String code, FormField... inner) {
        return field(code, FieldKind.BLOCK, Condition.ALWAYS, inner);
    }
}
