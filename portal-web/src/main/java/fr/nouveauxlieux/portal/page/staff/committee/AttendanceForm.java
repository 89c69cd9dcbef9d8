package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.AttendanceEntry;
import fr.nouveauxlieux.committee.AttendanceOutcome;
import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.RecordAttendance;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who takes part and how, as a choice for each member. */
@ApplicationScoped
public class AttendanceForm {

    private static final List<String> THERE = List.of(Attendance.ON_SITE.name(), Attendance.REMOTE.name());

    @Inject
    private ReadSession readSession;

    @Inject
    private RecordAttendance recordAttendance;

    void record(SessionId session, Form form) {
        List<AttendanceEntry> told = new ArrayList<>();
        for (SessionMember member : readSession.read(session).view().members()) {
            find(member.account(), form.value(fieldOf(member.account()))).ifPresent(told::add);
        }
        AttendanceOutcome outcome = recordAttendance.record(session, told);
        if (outcome instanceof AttendanceOutcome.Faulty faulty) {
            faulty.faults()
                    .forEach((member, fault) ->
                            form.refuse(fieldOf(member), "committee.attending." + SessionWords.code(fault)));
        } else if (outcome instanceof AttendanceOutcome.NotNow) {
            form.refuseAll("committee.refused.not-now");
        }
    }

    /** Empty for whoever is away. */
    private static Optional<AttendanceEntry> find(AccountId member, String way) {
        if (way.startsWith(SessionPage.MANDATE)) {
            return Optional.of(new AttendanceEntry(
                    member, Attendance.REPRESENTED, AccountId.find(way.substring(SessionPage.MANDATE.length()))));
        }
        return Optional.of(way)
                .filter(THERE::contains)
                .map(there -> new AttendanceEntry(member, Attendance.valueOf(there), Optional.empty()));
    }

    private static String fieldOf(AccountId member) {
        return SessionPage.ATTENDANCE + member;
    }
}
