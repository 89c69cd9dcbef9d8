package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.canned.Blank;
import fr.nouveauxlieux.instruction.canned.CannedAnswer;
import fr.nouveauxlieux.instruction.canned.CannedKey;
import fr.nouveauxlieux.instruction.canned.ListCannedAnswers;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The canned answer that is written or changed. */
@Named("cannedAnswerPage")
@RequestScoped
public class CannedAnswerPage {

    /** The parameter of its call. */
    static final String CALL = "appel";

    /** The parameter of its key; absent for a new one. */
    static final String ANSWER = "reponse";

    @Inject
    private ListCannedAnswers listCannedAnswers;

    @Inject
    private CannedAnswersTable table;

    @Inject
    private Visit visit;

    private Optional<CannedAnswer> known = Optional.empty();

    /** What can be left open. @param written as it is in the text */
    public record Open(String written, String meaning) {}

    /** @return false if there is none such any more */
    boolean show(Optional<CallCode> call, Optional<CannedKey> key) {
        known = call.flatMap(of -> key.flatMap(wanted -> listCannedAnswers.list(of).stream()
                .filter(answer -> answer.key().equals(wanted))
                .findFirst()));
        return key.isEmpty() || known.isPresent();
    }

    Optional<CannedAnswer> findKnown() {
        return known;
    }

    /** Empty for a new one. */
    public String getKey() {
        return known.map(answer -> answer.key().toString()).orElse("");
    }

    /** The code of the call of the one that is changed, which stays; empty for a new one. */
    public String getCall() {
        return known.map(answer -> answer.call().value()).orElse("");
    }

    /** Its call's title, for people to read. */
    public String getCallTitle() {
        return table.choices().stream()
                .filter(choice -> choice.code().equals(getCall()))
                .map(Choice::name)
                .findFirst()
                .orElseGet(this::getCall);
    }

    public List<Choice> getCalls() {
        return table.choices();
    }

    public String getTitle() {
        return known.map(answer -> visit.getTexts().format("desk.canned.change", answer.title()))
                .orElseGet(() -> visit.getTexts().get("desk.canned.new"));
    }

    public List<Open> getBlanks() {
        return Arrays.stream(Blank.values())
                .map(blank -> new Open(
                        blank.written(),
                        visit.getTexts().get("desk.canned.blank." + blank.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
