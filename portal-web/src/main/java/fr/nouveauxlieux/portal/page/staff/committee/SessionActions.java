package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.ArrangeSeats;
import fr.nouveauxlieux.committee.CancelSession;
import fr.nouveauxlieux.committee.CloseSession;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.ConveneAgain;
import fr.nouveauxlieux.committee.ConveneSession;
import fr.nouveauxlieux.committee.ConveningOutcome;
import fr.nouveauxlieux.committee.OpenSession;
import fr.nouveauxlieux.committee.OpeningOutcome;
import fr.nouveauxlieux.committee.RearrangeAgenda;
import fr.nouveauxlieux.committee.RecordVote;
import fr.nouveauxlieux.committee.RenewSession;
import fr.nouveauxlieux.committee.ReplanSession;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.DrawUpMinutes;
import fr.nouveauxlieux.committee.ranking.DeliberationUnfinishedException;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestOutcome;
import fr.nouveauxlieux.panel.RecordInterest;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.panel.PanelActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be sent from the page of a session. Each action leaves the form refused, or is done. */
@ApplicationScoped
public class SessionActions {

    private static final String NOT_NOW = "committee.refused.not-now";

    @Inject
    private ReplanSession replanSession;

    @Inject
    private RenewSession renewSession;

    @Inject
    private ArrangeSeats arrangeSeats;

    @Inject
    private RearrangeAgenda rearrangeAgenda;

    @Inject
    private ConveneSession conveneSession;

    @Inject
    private ConveneAgain conveneAgain;

    @Inject
    private CancelSession cancelSession;

    @Inject
    private AttendanceForm attendance;

    @Inject
    private OpenSession openSession;

    @Inject
    private RecordVote recordVote;

    @Inject
    private RecordInterest recordInterest;

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private CloseSession closeSession;

    @Inject
    private DrawUpMinutes drawUpMinutes;

    @Inject
    private OrderForm orders;

    @Inject
    private Clock clock;

    void replan(SessionId session, Form form) {
        SessionForm.read(form, "", clock.instant())
                .ifPresent(draft -> requireDone(form, replanSession.replan(session, draft)));
    }

    void renew(SessionId session, Form form) {
        requireDone(form, renewSession.renew(session));
    }

    void arrangeSeats(SessionId session, Form form) {
        Optional<AccountId> president = AccountId.find(form.value(SessionPage.PRESIDENT));
        Set<AccountId> voting = form.listValues(SessionPage.VOTING).stream()
                .flatMap(account -> AccountId.find(account).stream())
                .collect(Collectors.toSet());
        if (president.isEmpty()) {
            form.refuse(SessionPage.PRESIDENT, "entry.choose");
        } else if (voting.isEmpty()) {
            form.refuse(SessionPage.VOTING, "committee.refused.no-voter");
        } else {
            requireDone(form, arrangeSeats.arrange(session, president.get(), voting));
        }
    }

    void order(SessionId session, Form form) {
        orders.read(session, form).ifPresent(order -> {
            if (!rearrangeAgenda.rearrange(session, order, form.value(OrderForm.REASON))) {
                form.refuseAll("committee.refused.same-order");
            }
        });
    }

    void reckon(SessionId session, Form form) {
        if (!rearrangeAgenda.rearrange(session, List.of(), "")) {
            form.refuseAll("committee.refused.same-order");
        }
    }

    void convene(SessionId session, Form form) {
        String urgency = form.readText("urgency", ConveneSession.LONGEST_URGENCY);
        if (!form.isRefused()) {
            refuse(form, "urgency", conveneSession.convene(session, urgency));
        }
    }

    void conveneAgain(SessionId session, Form form) {
        String urgency = form.readText("again-urgency", ConveneSession.LONGEST_URGENCY);
        SessionForm.read(form, SessionForm.AGAIN, clock.instant())
                .ifPresent(draft -> refuse(form, "again-urgency", conveneAgain.convene(session, draft, urgency)));
    }

    private static void refuse(Form form, String urgency, ConveningOutcome outcome) {
        if (outcome == ConveningOutcome.URGENCY_LACKS) {
            form.refuse(urgency, "committee.refused.urgency");
        } else if (outcome != ConveningOutcome.CONVENED) {
            form.refuseAll("committee.convening." + SessionWords.code(outcome));
        }
    }

    void cancel(SessionId session, Form form) {
        String reason = form.readText("cancel-reason", CancelSession.LONGEST_REASON);
        if (reason.isEmpty()) {
            form.refuse("cancel-reason", "entry.required");
        } else if (!form.isRefused()) {
            requireDone(form, cancelSession.cancel(session, reason));
        }
    }

    void recordAttendance(SessionId session, Form form) {
        attendance.record(session, form);
    }

    void open(SessionId session, Form form) {
        OpeningOutcome outcome = openSession.open(session);
        if (outcome != OpeningOutcome.OPENED) {
            form.refuseAll("committee.opening." + SessionWords.code(outcome));
        }
    }

    void vote(SessionId session, Form form) {
        Optional<DossierId> dossier = DossierId.find(form.value("dossier"));
        if (dossier.isEmpty()) {
            form.refuseAll(NOT_NOW);
            return;
        }
        VoteForm.read(form, dossier.get()).ifPresent(draft -> {
            VoteForm.refuse(form, dossier.get(), recordVote.record(session, dossier.get(), draft));
        });
    }

    /** Of a member, in a dossier of the agenda: they are recused from it at once. */
    void recordInterest(SessionId session, Form form) {
        Optional<AccountId> member = AccountId.find(form.value("interest-member"));
        if (member.isEmpty()) {
            form.refuse("interest-member", "entry.choose");
        }
        Optional<DossierId> dossier = DossierId.find(form.value("interest-dossier"))
                .filter(chosen -> sessions.getSession(session).agenda().contains(chosen));
        if (dossier.isEmpty()) {
            form.refuse("interest-dossier", "entry.choose");
        }
        Optional<DeclaredInterest> interest = PanelActions.readInterest(form, "kind", "text");
        if (form.isRefused()) {
            return;
        }
        InterestOutcome outcome = recordInterest.record(dossier.get(), member.get(), interest.orElseThrow());
        if (outcome != InterestOutcome.RAISED) {
            form.refuse("interest-member", "panel.refused." + SessionWords.code(outcome));
        }
    }

    void close(SessionId session, Form form) {
        try {
            requireDone(form, closeSession.close(session));
        } catch (DeliberationUnfinishedException unfinished) {
            form.refuseAll(
                    "committee.refused.unfinished", unfinished.obstacles().size());
        }
    }

    void drawUp(SessionId session, Form form) {
        String observations = form.readText("observations", DrawUpMinutes.LONGEST_OBSERVATIONS);
        if (!form.isRefused() && !drawUpMinutes.drawUp(session, observations)) {
            form.refuseAll("committee.refused.signed");
        }
    }

    private static void requireDone(Form form, boolean done) {
        if (!done) {
            form.refuseAll(NOT_NOW);
        }
    }
}
