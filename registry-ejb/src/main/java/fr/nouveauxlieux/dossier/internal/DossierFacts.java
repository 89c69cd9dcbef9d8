package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.model.SubmittedFacts;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.Money;
import java.util.Map;
import java.util.Objects;
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

    static SubmittedFacts submitted(CallForm form, Answers answers) {
        return new SubmittedFacts(aidOf(form, answers), addressOf(form, answers), placeOf(form, answers));
    }

    /** What is asked over all years, in the first budget. */
    private static Optional<Money> aidOf(CallForm form, Answers answers) {
        return fields(form, FieldKind.BUDGET)
                .map(field -> answers.find(field.code()))
                .flatMap(Optional::stream)
                .map(tree -> Budget.read(tree).budget())
                .flatMap(Optional::stream)
                .map(budget -> budget.aid().total())
                .findFirst();
    }

    /** The first address, as its words without marks, capitals and punctuation, and its commune. */
    private static Optional<String> addressOf(CallForm form, Answers answers) {
        return fields(form, FieldKind.ADDRESS)
                .map(field -> answers.find(field.code()))
                .flatMap(Optional::stream)
                .filter(address -> address instanceof Map<?, ?> map && map.get("label") instanceof String)
                .map(address -> (Map<?, ?>) address)
                .map(address -> Folding.fold((String) address.get("label"))
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip() + "|" + Objects.toString(address.get("commune"), ""))
                .findFirst();
    }

    private static Optional<String> placeOf(CallForm form, Answers answers) {
        return fields(form, FieldKind.PLACE)
                .map(field -> answers.findText(field.code()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<FormField> fields(CallForm form, FieldKind kind) {
        return form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.kind() == kind);
    }
}
