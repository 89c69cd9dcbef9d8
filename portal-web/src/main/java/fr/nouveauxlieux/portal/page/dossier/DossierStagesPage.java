package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.DossierStages;
import fr.nouveauxlieux.instruction.DossierStages.Stage;
import fr.nouveauxlieux.instruction.LetterDecisionView;
import fr.nouveauxlieux.instruction.ReadStages;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other stage of a dossier of a call of two: the letter of intent that it follows, or what follows it. */
@Named("dossierStages")
@RequestScoped
public class DossierStagesPage {

    private static final Set<DossierState> DECIDED =
            Set.of(DossierState.LETTER_RETAINED, DossierState.LETTER_NOT_RETAINED);

    private static final DossierStages NONE =
            new DossierStages(List.of(), Optional.empty(), Optional.empty(), List.of());

    @Inject
    private ReadStages readStages;

    @Inject
    private CallDirectory calls;

    @Inject
    private DossierPage dossier;

    @Inject
    private Visit visit;

    private DossierStages stages;

    /** The letter that it follows; null where there is none. */
    public StageLine getLetter() {
        return stages().letter().map(this::line).orElse(null);
    }

    /** The call of the second stage, of a letter of intent; empty of any other dossier. */
    public String getSecond() {
        return findSecond().map(call -> call.title().in(visit.getLanguage())).orElse("");
    }

    /** What was decided of this letter; null so far. */
    public DecisionLine getDecision() {
        return stages().decision().map(this::line).orElse(null);
    }

    /** Where a dossier of the second stage is begun; empty where none can, or one was. */
    public String getBeginning() {
        boolean awaited = dossier.isManaged()
                && dossier.getSheet().state() == DossierState.LETTER_RETAINED
                && stages().following().stream().allMatch(stage -> stage.state() == DossierState.WITHDRAWN);
        return awaited
                ? findSecond()
                        .map(call -> "/appels/" + call.code() + "/deposer")
                        .orElse("")
                : "";
    }

    public List<StageLine> getFollowing() {
        return stages().following().stream().map(this::line).toList();
    }

    private StageLine line(Stage stage) {
        return new StageLine(
                stage.openable() ? DossierAddress.of(stage.id()) : "",
                stage.number(),
                stage.title(),
                texts().get("dossier.state." + DossierPage.code(stage.state())),
                stage.decision().map(this::line).orElse(null));
    }

    private DecisionLine line(LetterDecisionView decision) {
        return new DecisionLine(
                texts().format(
                                decision.retained() ? "stages.retained-on" : "stages.not-retained-on",
                                texts().moment(decision.at())),
                texts().get(decision.retained() ? "stages.message" : "stages.reasons"),
                decision.reasons());
    }

    private Optional<CallSheet> findSecond() {
        return stages().seconds().stream().findFirst().flatMap(calls::find);
    }

    private DossierStages stages() {
        if (stages == null) {
            stages = concerns() ? readStages.read(dossier.getSheet().id()) : NONE;
        }
        return stages;
    }

    /** Whether there is anything to be read: mostly not, since most calls are of one stage. */
    private boolean concerns() {
        CallCode call = dossier.getSheet().call();
        return dossier.call().after().isPresent()
                || DECIDED.contains(dossier.getSheet().state())
                || !calls.listSecondStages(call).isEmpty();
    }

    private Texts texts() {
        return visit.getTexts();
    }

    /** The dossier of the other stage. @param address empty where one may not open it @param decision null where none is told */
    public record StageLine(String address, String number, String title, String state, DecisionLine decision) {}

    /** A decision. @param label of the reasons @param reasons may be empty */
    public record DecisionLine(String sentence, String label, String reasons) {}
}
