package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets to a dossier those who read it, and nobody else: the role of reader opens none by itself. */
@ApplicationScoped
public class ReaderDoor {

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    /**
     * @return whoever acts
     * @throws RefusedException if the dossier is not assigned to them, or they have not declared that they have no
     *     interest in it
     */
    public AccountId require(DossierId dossier, Class<?> useCase) {
        AccountId reader = people.ownId();
        if (!opensTo(reader, dossier)) {
            throw RefusedException.of(useCase);
        }
        return reader;
    }

    public boolean opensTo(AccountId reader, DossierId dossier) {
        return assignments.isAssigned(reader, dossier) && interests.mayRead(reader, dossier);
    }
}
