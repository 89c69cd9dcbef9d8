package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.internal.AnswerRows;
import fr.nouveauxlieux.dossier.internal.DossierChecks;
import fr.nouveauxlieux.dossier.internal.DossierWaves;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.SubmissionRows;
import fr.nouveauxlieux.dossier.internal.Submitting;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Submits a dossier, or an amended version of it: frozen, numbered, with its receipt, in one transaction. A dossier that
 * did not change since is not submitted a second time: what was submitted is told again.
 */
@ApplicationScoped
@UseCase(
        value = "dossier.submit",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class SubmitDossier {

    private static final Set<Role> APPLICANT = Set.of(Role.APPLICANT);

    @Inject
    private Dossiers dossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private AnswerRows rows;

    @Inject
    private DossierWaves waves;

    @Inject
    private DossierChecks checks;

    @Inject
    private SubmissionRows submissions;

    @Inject
    private Submitting submitting;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * By the server's clock, read once nobody else writes in the dossier.
     *
     * @throws NoSuchDossierException if there is none
     * @throws IllegalTransitionException if it is under instruction or over
     */
    public SubmitOutcome submit(DossierId id) {
        Dossier dossier = dossiers.hold(id);
        DossierAction action = dossier.wasSubmitted() ? DossierAction.SUBMIT_AGAIN : DossierAction.SUBMIT;
        DossierTransition transition = DossierTransitions.get(dossier.standing(), action, APPLICANT);
        if (dossier.wasSubmitted() && !dossier.isAmended()) {
            return unchanged(
                    new SubmitOutcome.Submitted(last(dossier), dossier.number().value()));
        }
        Optional<WaveView> wave = waves.findOpenWave(dossier);
        if (wave.isEmpty()) {
            return unchanged(waves.findClosed(dossier)
                    .<SubmitOutcome>map(closed -> new SubmitOutcome.TooLate(closed.closesAt()))
                    .orElseGet(SubmitOutcome.NoOpenWave::new));
        }
        CallSheet call = calls.getVersion(dossier.call(), dossier.callVersion());
        DossierCheck check = checks.check(dossier, call, rows.plainAnswers(dossier), wave);
        if (!check.isReady()) {
            return unchanged(new SubmitOutcome.Incomplete(check));
        }
        Map<String, ?> before = dossier.digested();
        SubmissionView submitted =
                submitting.submit(dossier, transition, call, wave.get(), people.getPerson(people.ownId()));
        journal.changed(
                dossier.subject(),
                before,
                dossier.digested(),
                "submission " + submitted.number() + ", SHA-256 " + submitted.sha256());
        return new SubmitOutcome.Submitted(submitted, dossier.number().value());
    }

    private SubmissionView last(Dossier dossier) {
        List<SubmissionView> all = submissions.list(dossier);
        return all.get(all.size() - 1);
    }

    private SubmitOutcome unchanged(SubmitOutcome outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
