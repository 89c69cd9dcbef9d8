package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.Optional;

/** The fields of a section without their conditions, which each says instead, so that all of them are seen at once. */
final class PreviewForm {

    private static final String CONDITIONAL = "staff.definition.shown-when";

    private PreviewForm() {}

    static List<FormField> fields(FormSection section) {
        return section.fields().stream().map(PreviewForm::always).toList();
    }

    private static FormField always(FormField field) {
        List<FormField> within = field.fields().stream()
                .filter(inner -> inner.kind() != FieldKind.FILE)
                .map(PreviewForm::always)
                .toList();
        return new FormField(
                field.code(),
                field.kind(),
                field.label(),
                field.shownWhen().equals(Condition.ALWAYS) ? field.help() : Optional.of(noted(field)),
                field.example(),
                field.required(),
                field.indispensable(),
                Condition.ALWAYS,
                field.limits(),
                field.template(),
                field.options(),
                within,
                field.budget());
    }

    private static Bilingual noted(FormField field) {
        String french = Texts.in(Language.FRENCH).get(CONDITIONAL);
        String english = Texts.in(Language.ENGLISH).get(CONDITIONAL);
        return field.help()
                .map(help -> new Bilingual(french + " " + help.french(), english + " " + help.english()))
                .orElse(new Bilingual(french, english));
    }
}
