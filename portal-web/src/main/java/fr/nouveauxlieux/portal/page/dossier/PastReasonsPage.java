package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.instruction.PastReason;
import fr.nouveauxlieux.instruction.ReadPastReasons;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Why the dossier that this one takes up did not succeed, beside the questions that the reasons concern. */
@Named("pastReasons")
@RequestScoped
public class PastReasonsPage {

    @Inject
    private ReadPastReasons readPastReasons;

    @Inject
    private DossierPage dossier;

    @Inject
    private Visit visit;

    private List<PastReason> reasons;

    /** Those that concern the question at this path. */
    public List<Reason> at(String path) {
        return reasons().stream()
                .filter(reason -> reason.fields().contains(path))
                .map(this::reason)
                .toList();
    }

    public List<Reason> getAll() {
        return reasons().stream().map(this::reason).toList();
    }

    private Reason reason(PastReason past) {
        return new Reason(past.label().in(visit.getLanguage()), past.reason());
    }

    private List<PastReason> reasons() {
        if (reasons == null) {
            reasons = dossier.getSheet().parent().isEmpty()
                    ? List.of()
                    : readPastReasons.read(dossier.getSheet().id());
        }
        return reasons;
    }

    /** A reason, in words. @param rule that was not met @param text of whoever judged; may be empty */
    public record Reason(String rule, String text) {}
}
