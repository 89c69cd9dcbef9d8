package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.internal.MinutesRows;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.Signers;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionItem;
import fr.nouveauxlieux.committee.model.SessionMinutes;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** The minutes of a session with their signatures, for those who look after it and for whoever presides it and signs them. */
@ApplicationScoped
@UseCase(
        value = "committee.read-minutes",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.COMMITTEE_SECRETARY,
                            Role.COMMITTEE_MEMBER,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ReadMinutes {

    @Inject
    private SessionRows sessions;

    @Inject
    private MinutesRows rows;

    @Inject
    private Signers signers;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Permissions permissions;

    @Inject
    private Journal journal;

    /**
     * Empty until they are drawn up.
     *
     * @throws RefusedException if whoever reads neither looks after the session nor presides it
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     */
    public Optional<MinutesView> read(SessionId id) {
        CommitteeSession session = sessions.get(id);
        if (!permissions.may(ReadSession.class, id) && signers.findQuality(id).isEmpty()) {
            throw RefusedException.of(ReadMinutes.class);
        }
        // The president signs the whole text; to anyone else it would tell what became of a dossier that is theirs.
        if (!signers.presides(id, people.ownId()) && isConcerned(session)) {
            throw RefusedException.of(ReadMinutes.class);
        }
        Optional<MinutesView> minutes = rows.find(id).map(this::view);
        journal.read(session.subject());
        return minutes;
    }

    private boolean isConcerned(CommitteeSession session) {
        Set<DossierId> barred = interests.listBarredNow(session.wave());
        return sessions.listItems(session.id()).stream()
                .map(SessionItem::dossier)
                .anyMatch(barred::contains);
    }

    private MinutesView view(SessionMinutes minutes) {
        return new MinutesView(
                Paper.ofJson(minutes.content()), minutes.digest(), minutes.drawnUpAt(), rows.listSignatures(minutes));
    }
}
