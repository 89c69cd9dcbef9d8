package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.AnswerSaving;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.Writing;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Saves answers as they are written. All of those sent together are kept, or none where the portal fails. */
@ApplicationScoped
@UseCase(
        value = "dossier.save-answers",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class SaveAnswers {

    /** Sent at once. */
    public static final int MOST_CHANGES = 500;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierAccesses accesses;

    @Inject
    private AnswerSaving saving;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * What was sent before, by its key, is not saved a second time: its first outcome is told again.
     *
     * @return one outcome a change, in their order
     * @throws NotAmendableException if the dossier does not change any more
     * @throws IllegalArgumentException for more than {@link #MOST_CHANGES}
     */
    public List<SaveOutcome> save(DossierId dossier, List<AnswerChange> changes) {
        accesses.require(DossierAccess.WRITE, dossier, SaveAnswers.class);
        if (changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("expected at most " + MOST_CHANGES + " changes, were " + changes.size());
        }
        Writing writing = saving.begin(dossiers.hold(dossier), people.ownId());
        List<SaveOutcome> outcomes = saving.save(writing, changes);
        saving.record(writing, journal);
        return outcomes;
    }
}
