package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.internal.MinutesRows;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionSheets;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionMinutes;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws up the minutes of a session that is over, from what was recorded. Until someone signs, they can be drawn up anew. */
@ApplicationScoped
@UseCase(value = "committee.draw-up-minutes", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class DrawUpMinutes {

    public static final int LONGEST_OBSERVATIONS = 4000;

    @Inject
    private SessionRows sessions;

    @Inject
    private SessionSheets sheets;

    @Inject
    private MinutesRows rows;

    @Inject
    private Instance<SessionProposals> proposals;

    @Inject
    private CallDirectory calls;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param observations of the secretary; may be empty
     * @return false if the session is not over, or someone has signed
     * @throws IllegalArgumentException if the observations are too long
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     */
    public boolean drawUp(SessionId id, String observations) {
        if (observations.length() > LONGEST_OBSERVATIONS) {
            throw new IllegalArgumentException("expected at most " + LONGEST_OBSERVATIONS + " characters");
        }
        CommitteeSession session = sessions.hold(id);
        Optional<SessionMinutes> before = rows.find(id);
        if (session.state() != SessionState.CLOSED
                || before.filter(minutes -> !rows.listSignatures(minutes).isEmpty())
                        .isPresent()) {
            journal.nothingChanged();
            return false;
        }
        String content = MinutesText.write(facts(session, observations.strip())).toJson();
        String digest = Paper.digestOf(content);
        rows.add(new SessionMinutes(id, content, digest, people.ownId(), clock.instant()));
        journal.changed(
                session.subject(),
                before.map(minutes -> Map.of("minutes", minutes.digest())).orElse(Map.of()),
                Map.of("minutes", digest),
                "minutes " + digest);
        return true;
    }

    private MinutesFacts facts(CommitteeSession session, String observations) {
        WaveKey wave = session.wave();
        return new MinutesFacts(
                calls.find(wave.call()).orElseThrow().title().french(),
                calls.getWave(wave.call(), wave.wave()).title().french(),
                sheets.whole(session),
                people.getPerson(people.ownId()).name().map(PersonName::full).orElse(""),
                proposals.isResolvable() ? proposals.get().list(session.id()) : List.of(),
                observations);
    }
}
