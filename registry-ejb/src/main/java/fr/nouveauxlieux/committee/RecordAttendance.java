package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.AttendanceRules;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionViews;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records which members are there, in the room or from afar, and who has given a mandate to whom. */
@ApplicationScoped
@UseCase(value = "committee.record-attendance", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class RecordAttendance {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private Journal journal;

    /**
     * @param told of the members who take part; the others are absent
     * @throws NoSuchSessionException if there is none
     */
    public AttendanceOutcome record(SessionId id, List<AttendanceEntry> told) {
        CommitteeSession session = rows.hold(id);
        if (session.state() != SessionState.CONVENED && session.state() != SessionState.OPEN) {
            journal.nothingChanged();
            return new AttendanceOutcome.NotNow();
        }
        Map<AccountId, SessionSeat> seats =
                rows.listSeats(id).stream().collect(Collectors.toMap(SessionSeat::account, Function.identity()));
        Map<AccountId, AttendanceFault> faults = AttendanceRules.listFaults(seats.keySet(), told);
        if (!faults.isEmpty()) {
            journal.nothingChanged();
            return new AttendanceOutcome.Faulty(faults);
        }
        Map<String, Object> before = state(session, seats);
        seats.values().forEach(SessionSeat::leave);
        told.forEach(entry -> seats.get(entry.member()).attend(entry.attendance(), entry.proxyHolder()));
        rows.flush();
        journal.changed(session.subject(), before, state(session, seats), "attendance recorded");
        return new AttendanceOutcome.Recorded(views.of(session).quorum());
    }

    private static Map<String, Object> state(CommitteeSession session, Map<AccountId, SessionSeat> seats) {
        Map<String, Object> told = new TreeMap<>();
        seats.forEach((account, seat) -> told.put(
                account.value(),
                seat.member().attendance()
                        + seat.member()
                                .proxyHolder()
                                .map(holder -> " by " + holder)
                                .orElse("")));
        return session.state(Map.of("attendance", told));
    }
}
