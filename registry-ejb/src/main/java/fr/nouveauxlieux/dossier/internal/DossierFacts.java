package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is told of a dossier in lists, and by which it is reached, drawn from its answers. */
final class DossierFacts {

    /** The code of the field that asks for the project's name. */
    static final String TITLE = "title";

    private static final int LONGEST_TITLE = 150;

    private DossierFacts() {}

    /** The project's name: of the field {@code title}, or of the form's first line. Empty so far. */
    static String titleOf(CallForm form, Answers answers) {
        String title = answers.findText(TITLE)
                .or(() -> fields(form, FieldKind.LINE)
                        .map(field -> answers.findText(field.code()))
                        .findFirst()
                        .flatMap(text -> text))
                .orElse("")
                .strip();
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** The code of the département of the first address answered of which the commune is known. */
    static Optional<String> departementOf(CallForm form, Answers answers) {
        return fields(form, FieldKind.ADDRESS)
                .map(field -> answers.find(field.code()))
                .flatMap(Optional::stream)
                .map(address -> address instanceof Map<?, ?> map ? map.get("commune") : null)
                .filter(String.class::isInstance)
                .map(code -> CommuneCode.find((String) code))
                .flatMap(Optional::stream)
                .map(CommuneCode::departement)
                .findFirst();
    }

    private static Stream<FormField> fields(CallForm form, FieldKind kind) {
        return form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.kind() == kind);
    }
}
