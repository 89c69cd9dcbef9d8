package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.instruction.DossierStages;
import fr.nouveauxlieux.instruction.DossierStages.Stage;
import fr.nouveauxlieux.instruction.LetterDecisionView;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a submitted dossier shows of the other stage of its call, where that has two. */
@Named("staffStages")
@RequestScoped
public class StaffStagesPage {

    @Inject
    private StaffDossierPage page;

    @Inject
    private CallDirectory calls;

    @Inject
    private DossierWords words;

    @Inject
    private Visit visit;

    /** Whether there is anything to show. */
    public boolean isShown() {
        return stages().isLetter()
                || stages().letter().isPresent()
                || stages().decision().isPresent();
    }

    /** That it is a letter of intent, and for which call; empty where it is none. */
    public String getLead() {
        return stages().seconds().stream()
                .findFirst()
                .flatMap(calls::find)
                .map(call ->
                        visit.getTexts().format("desk.letter.lead", call.title().in(visit.getLanguage())))
                .orElse("");
    }

    /** Of this letter; null so far. */
    public Decided getDecision() {
        return stages().decision().map(this::decided).orElse(null);
    }

    /** The letter that it follows; null where there is none. */
    public StageLine getLetter() {
        return stages().letter().map(this::line).orElse(null);
    }

    public List<StageLine> getFollowing() {
        return stages().following().stream().map(this::line).toList();
    }

    private StageLine line(Stage stage) {
        return new StageLine(
                stage.openable() ? StaffSection.DOSSIERS.path() + "/" + stage.id() : "",
                stage.number(),
                stage.title(),
                words.state(stage.state()),
                stage.decision().map(this::decided).orElse(null));
    }

    private Decided decided(LetterDecisionView decision) {
        return new Decided(
                visit.getTexts()
                        .format(
                                "desk.letter.decided",
                                visit.getTexts()
                                        .get("desk.letter." + (decision.retained() ? "retained" : "not-retained")),
                                page.named(decision.by()),
                                visit.getTexts().moment(decision.at())),
                decision.reasons());
    }

    private DossierStages stages() {
        return page.getDesk().stages();
    }

    /** The dossier of the other stage. @param address empty where one may not open it @param decided null where none is told */
    public record StageLine(String address, String number, String title, String state, Decided decided) {}

    /** A decision. @param reasons may be empty */
    public record Decided(String sentence, String reasons) {}
}
