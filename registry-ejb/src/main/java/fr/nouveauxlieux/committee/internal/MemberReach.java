package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
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
    private Interests interests;

    @Inject
    private People people;

    /**
     * @param useCase which asks
     * @throws RefusedException if whoever acts does not sit there, or was not told to
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     */
    public SessionView require(SessionId session, Class<?> useCase) {
        SessionView view = views.of(rows.get(session));
        if (!sits(people.ownId(), view)) {
            throw RefusedException.of(useCase);
        }
        return view;
    }

    /**
     * @param useCase which asks
     * @throws RefusedException if whoever acts judges the dossier in no session, or has an interest in it, or has not
     *     declared whether they have
     */
    public void requireDossier(DossierId dossier, Class<?> useCase) {
        AccountId member = people.ownId();
        if (rows.listJudging(dossier).stream().noneMatch(session -> sits(member, views.of(session)))
                || !interests.mayRead(member, dossier)) {
            throw RefusedException.of(useCase);
        }
    }

    private static boolean sits(AccountId member, SessionView view) {
        return view.state() != SessionState.PLANNED
                && view.state() != SessionState.CANCELLED
                && view.findMember(member).isPresent();
    }
}
