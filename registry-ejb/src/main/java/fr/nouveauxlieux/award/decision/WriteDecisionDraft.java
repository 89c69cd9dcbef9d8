package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.DecisionGuard;
import fr.nouveauxlieux.award.decision.internal.DraftRows;
import fr.nouveauxlieux.award.decision.model.DraftedDecision;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares the decision on a dossier: what is decided, how much, and the reasons that its author will read. */
@ApplicationScoped
@UseCase(value = "decision.write-draft", permits = @Permit(to = {Role.DECIDING_AUTHORITY, Role.COMMITTEE_SECRETARY}))
public class WriteDecisionDraft {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DraftRows drafts;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param version of the draft that was shown; 0 where there was none
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public DecisionDraftOutcome write(DossierId dossier, DecisionPlan plan, long version) {
        interests.requireNone(dossier, WriteDecisionDraft.class);
        drafts.holdDossiers(List.of(dossier));
        Optional<DraftedDecision> kept = drafts.find(dossier);
        DecisionDraftOutcome outcome = judge(dossier, plan, kept, version);
        if (outcome != DecisionDraftOutcome.WRITTEN) {
            journal.nothingChanged();
            return outcome;
        }
        Map<String, ?> before =
                kept.<Map<String, ?>>map(DraftedDecision::digested).orElse(Map.of());
        DraftedDecision draft =
                kept.orElseGet(() -> new DraftedDecision(dossier, plan, people.ownId(), clock.instant()));
        if (kept.isPresent()) {
            draft.write(plan, people.ownId(), clock.instant());
            drafts.flush();
        } else {
            drafts.add(draft);
        }
        journal.changed(
                new Subject("dossier", dossier.value()), before, draft.digested(), "decision prepared: " + plan);
        return outcome;
    }

    private DecisionDraftOutcome judge(
            DossierId dossier, DecisionPlan plan, Optional<DraftedDecision> kept, long version) {
        if (!DecisionGuard.isPossible(dossiers.get(dossier).standing(), plan.kind())) {
            return DecisionDraftOutcome.NOT_NOW;
        }
        return kept.map(DraftedDecision::version).orElse(0L) == version
                ? DecisionDraftOutcome.WRITTEN
                : DecisionDraftOutcome.CHANGED_MEANWHILE;
    }
}
