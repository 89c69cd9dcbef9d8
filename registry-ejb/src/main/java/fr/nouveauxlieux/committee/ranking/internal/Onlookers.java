package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.CompareScenarios;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Who may see what of a session: nobody sees a dossier in which they have an interest, whatever their role. */
@ApplicationScoped
public class Onlookers {

    @Inject
    private People people;

    @Inject
    private Interests interests;

    @Inject
    private Permissions permissions;

    /**
     * The dossiers that whoever looks may see. Whoever sits there sees those for which they have declared no interest; who
     * has a seat nowhere looks by another role, or not at all.
     *
     * @throws RefusedException if they have neither
     */
    public Sight sightOf(SessionView session, Class<?> useCase) {
        AccountId own = people.ownId();
        Set<DossierId> barred = interests.listBarred(own, session.wave());
        if (session.findMember(own).isPresent()) {
            return new Sight(interests.listReadable(own, session.wave())::contains, barred);
        }
        if (!permissions.may(CompareScenarios.class, session.id())) {
            throw RefusedException.of(useCase);
        }
        return new Sight(dossier -> !barred.contains(dossier), barred);
    }

    /**
     * Refuses what treats the dossiers of the session together to whoever is kept from one of the wave.
     *
     * @throws RefusedException if they are
     */
    public void requireWhole(SessionView session, Class<?> useCase) {
        if (!sightOf(session, useCase).isWhole(session.agenda())) {
            throw RefusedException.of(useCase);
        }
    }
}
