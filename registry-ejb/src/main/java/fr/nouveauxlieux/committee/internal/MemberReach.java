package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a member sees of sessions: those in which they sit, once they were told to come. */
@ApplicationScoped
public class MemberReach {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private People people;

    /**
     * @param useCase which asks
     * @throws RefusedException if whoever acts does not sit there, or was not told to
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     */
    public SessionView require(SessionId session, Class<?> useCase) {
        SessionView view = views.of(rows.get(session));
        AccountId member = people.ownId();
        if (view.state() == SessionState.PLANNED
                || view.state() == SessionState.CANCELLED
                || view.findMember(member).isEmpty()) {
            throw RefusedException.of(useCase);
        }
        return view;
    }
}
