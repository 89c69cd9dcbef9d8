package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.committee.ArrangeSeats;
import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.AttendanceEntry;
import fr.nouveauxlieux.committee.AttendanceOutcome;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.ConveneSession;
import fr.nouveauxlieux.committee.ConveningOutcome;
import fr.nouveauxlieux.committee.OpenSession;
import fr.nouveauxlieux.committee.OpeningOutcome;
import fr.nouveauxlieux.committee.PlanSession;
import fr.nouveauxlieux.committee.RecordAttendance;
import fr.nouveauxlieux.committee.SessionDraft;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the committee of a made-up wave is called and comes together. */
@ApplicationScoped
public class SessionPart {

    private static final int HOUR = 14;
    private static final String PLACE = "Salle des Passerelles (lieu fictif), Paris";
    private static final String LINK = "https://visio.demonstration.invalid/comite";

    @Inject
    private PlanSession planSession;

    @Inject
    private ArrangeSeats arrangeSeats;

    @Inject
    private ConveneSession conveneSession;

    @Inject
    private RecordAttendance recordAttendance;

    @Inject
    private OpenSession openSession;

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Troupe troupe;

    /** @param daysAgo when it sits */
    void convene(JudgedWave wave, int daysAgo) throws Exception {
        AccountId president = troupe.account(Jury.PRESIDENT);
        Set<AccountId> members = new HashSet<>();
        for (Juror juror : Jury.listMembers()) {
            members.add(troupe.account(juror));
        }
        SessionDraft draft = new SessionDraft(wave.at(daysAgo, HOUR), PLACE, LINK);
        troupe.as(Role.COMMITTEE_SECRETARY, () -> {
            SessionId session = planSession.plan(wave.key(), draft);
            Troupe.expect(true, arrangeSeats.arrange(session, president, members));
            Troupe.expect(ConveningOutcome.CONVENED, conveneSession.convene(session, ""));
            return session;
        });
    }

    /** All but one, who is represented. */
    void recordAttendance(JudgedWave wave) throws Exception {
        List<AttendanceEntry> entries = new ArrayList<>();
        for (Juror juror : Jury.listMembers()) {
            entries.add(new AttendanceEntry(
                    troupe.account(juror), attendanceOf(juror), Optional.of(troupe.account(Jury.PRESIDENT))));
        }
        troupe.as(Role.COMMITTEE_SECRETARY, () -> {
            AttendanceOutcome outcome = recordAttendance.record(session(wave), entries);
            Troupe.expect(AttendanceOutcome.Recorded.class, outcome.getClass());
            return outcome;
        });
    }

    private static Attendance attendanceOf(Juror juror) {
        if (juror.equals(Jury.REPRESENTED)) {
            return Attendance.REPRESENTED;
        }
        return juror.equals(Jury.PRESIDENT) || juror.equals(Jury.OWN_MEMBER) ? Attendance.ON_SITE : Attendance.REMOTE;
    }

    void open(JudgedWave wave) throws Exception {
        Troupe.expect(
                OpeningOutcome.OPENED, troupe.as(Role.COMMITTEE_SECRETARY, () -> openSession.open(session(wave))));
    }

    /** The first one of the wave. */
    SessionId session(JudgedWave wave) {
        return sessions.listSessions(wave.key()).get(0).id();
    }
}
