package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestAnswer;
import fr.nouveauxlieux.panel.OwnDeclarations.ToDeclare;
import fr.nouveauxlieux.portal.form.Form;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a form says of the interests in a dossier. */
final class DeclarationsForm {

    /** The boxes of the dossiers in which one has an interest. */
    static final String TICKED = "linked";

    /** The choice of no interest. */
    static final String NONE = "NONE";

    /** Those of all reasons together are kept as one. */
    private static final int LONGEST_COMMON = 190;

    private DeclarationsForm() {}

    static String kindField(String code) {
        return "kind-" + code;
    }

    static String textField(String code) {
        return "text-" + code;
    }

    /**
     * @param required whether the form is refused where nothing is said
     * @return empty where nothing is said, or the form is refused for it
     */
    static Optional<InterestAnswer> read(Form form, ToDeclare one, boolean required) {
        DossierId dossier = one.dossier().id();
        String kindField = kindField(dossier.value());
        String textField = textField(dossier.value());
        String kind = form.value(kindField);
        if (kind.isEmpty()) {
            Optional<String> common = findCommon(form, one);
            if (common.isEmpty() && required) {
                form.refuse(kindField, "panel.refused.unanswered", one.dossier().number());
            }
            return common.map(reason -> InterestAnswer.none(dossier, reason));
        }
        if (kind.equals(NONE)) {
            String reason = form.readText(textField, DeclaredInterest.LONGEST);
            if (reason.isEmpty() && !one.suggestions().isEmpty()) {
                reason = findCommon(form, one).orElse("");
            }
            if (reason.isEmpty() && !one.suggestions().isEmpty()) {
                form.refuse(textField, "panel.refused.set-aside", one.dossier().number());
                return Optional.empty();
            }
            return Optional.of(InterestAnswer.none(dossier, reason));
        }
        return PanelActions.readInterest(form, kindField, textField)
                .map(interest -> InterestAnswer.of(dossier, interest));
    }

    /** What is said for many dossiers at once of each reason for which an interest is suggested in this one. */
    private static Optional<String> findCommon(Form form, ToDeclare one) {
        Set<String> said = one.suggestions().stream()
                .map(suggestion -> DeclarationsPage.commonField(suggestion.reason()))
                .map(field -> form.readText(field, LONGEST_COMMON))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return said.isEmpty() || said.contains("") ? Optional.empty() : Optional.of(String.join("\n", said));
    }
}
