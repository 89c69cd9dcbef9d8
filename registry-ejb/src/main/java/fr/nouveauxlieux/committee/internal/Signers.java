package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.minutes.DrawUpMinutes;
import fr.nouveauxlieux.committee.minutes.SigningQuality;
import fr.nouveauxlieux.committee.model.SessionSeat;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** As what whoever acts may sign minutes: the president of the session, or one of the secretaries of its call. */
@ApplicationScoped
public class Signers {

    @Inject
    private SessionRows rows;

    @Inject
    private Permissions permissions;

    @Inject
    private People people;

    /** Empty for anyone else. */
    public Optional<SigningQuality> findQuality(SessionId session) {
        if (presides(session, people.ownId())) {
            return Optional.of(SigningQuality.PRESIDENT);
        }
        return permissions.may(DrawUpMinutes.class, session) ? Optional.of(SigningQuality.SECRETARY) : Optional.empty();
    }

    /** Whether someone presides the session. */
    public boolean presides(SessionId session, AccountId account) {
        return rows.listSeats(session).stream()
                .map(SessionSeat::member)
                .filter(SessionMember::president)
                .anyMatch(president -> president.account().equals(account));
    }
}
