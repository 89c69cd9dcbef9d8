package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.internal.AnswerRows;
import fr.nouveauxlieux.dossier.internal.AnswerSaving;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.Writing;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.PastAnswer;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes an answer what it was before. What stands there now stays in its history. */
@ApplicationScoped
@UseCase(
        value = "dossier.restore-answer",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class RestoreAnswer {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierAccesses accesses;

    @Inject
    private AnswerRows rows;

    @Inject
    private AnswerSaving saving;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * @throws NotAmendableException if the dossier does not change any more
     * @throws IllegalArgumentException if the answer never had that version
     */
    public SaveOutcome restore(DossierId id, AnswerPath path, long version) {
        accesses.require(DossierAccess.WRITE, id, RestoreAnswer.class);
        Dossier dossier = dossiers.hold(id);
        PastAnswer past = rows.findVersion(dossier, path, version)
                .orElseThrow(() -> new IllegalArgumentException("expected a version that the answer had"));
        Writing writing = saving.begin(dossier, people.ownId());
        SaveOutcome outcome = saving.restore(writing, past);
        saving.record(writing, journal);
        return outcome;
    }
}
