package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionSeat;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says who presides a session and which of its members have a vote. */
@ApplicationScoped
@UseCase(value = "committee.arrange-seats", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ArrangeSeats {

    @Inject
    private SessionRows rows;

    @Inject
    private Journal journal;

    /**
     * @param president one of the members
     * @param voting members with a vote; once the session is convened, those who have it already
     * @return false if that cannot be changed any more, or one of them has no seat
     * @throws NoSuchSessionException if there is none
     */
    public boolean arrange(SessionId id, AccountId president, Set<AccountId> voting) {
        CommitteeSession session = rows.hold(id);
        List<SessionSeat> seats = rows.listSeats(id);
        Set<AccountId> seated = seats.stream().map(SessionSeat::account).collect(Collectors.toSet());
        boolean possible = session.state().isToCome()
                && seated.contains(president)
                && seated.containsAll(voting)
                && (session.state() == SessionState.PLANNED || voting.equals(voters(seats)));
        if (!possible) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = state(session, seats);
        // One president at a time, as the database sees it too.
        seats.stream()
                .filter(seat -> !seat.account().equals(president))
                .forEach(seat -> seat.arrange(false, voting.contains(seat.account())));
        rows.flush();
        seats.stream()
                .filter(seat -> seat.account().equals(president))
                .forEach(seat -> seat.arrange(true, voting.contains(seat.account())));
        journal.changed(session.subject(), before, state(session, seats), "seats arranged");
        return true;
    }

    private static Set<AccountId> voters(List<SessionSeat> seats) {
        return seats.stream()
                .map(SessionSeat::member)
                .filter(SessionMember::voting)
                .map(SessionMember::account)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> state(CommitteeSession session, List<SessionSeat> seats) {
        Map<String, Object> told = new TreeMap<>();
        seats.forEach(seat -> told.put(
                seat.account().value(),
                (seat.member().president() ? "president " : "") + (seat.member().voting() ? "voting" : "")));
        return session.state(Map.of("seats", told));
    }
}
