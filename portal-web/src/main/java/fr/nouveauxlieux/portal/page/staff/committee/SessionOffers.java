package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.CloseSession;
import fr.nouveauxlieux.committee.OpenSession;
import fr.nouveauxlieux.committee.ReplanSession;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.minutes.DrawUpMinutes;
import fr.nouveauxlieux.panel.RecordInterest;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What the page of a session offers to whoever reads it, as far as the session has come. */
@Named("sessionOffers")
@RequestScoped
public class SessionOffers {

    @Inject
    private SessionPage page;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    private SessionSheet sheet() {
        return page.getSheet();
    }

    private boolean is(SessionState state) {
        return sheet().view().state() == state;
    }

    private boolean looksAfter() {
        return permissions.may(ReplanSession.class, sheet().view().id());
    }

    /** Another time or place, notices, cancelling. */
    public boolean isChangeable() {
        return looksAfter() && (is(SessionState.PLANNED) || is(SessionState.CONVENED));
    }

    /** Who sits and what is judged. */
    public boolean isRenewable() {
        return looksAfter()
                && is(SessionState.PLANNED)
                && !sheet().view().quorum().waived();
    }

    /** Who has a vote. */
    public boolean isVoteArrangeable() {
        return looksAfter() && is(SessionState.PLANNED);
    }

    /** Who presides, and the order of the agenda. */
    public boolean isArrangeable() {
        return looksAfter() && sheet().view().state().isToCome();
    }

    /** What a member declares aloud, until the session is over. */
    public boolean isInterestRecordable() {
        return permissions.may(RecordInterest.class, sheet().view().wave())
                && (sheet().view().state().isToCome() || is(SessionState.OPEN))
                && !sheet().lines().isEmpty()
                && !sheet().view().members().isEmpty();
    }

    public boolean isConvenable() {
        return isChangeable() && sheet().view().heldAt().isAfter(clock.instant());
    }

    /** Whether a notice sent now needs a reason. */
    public boolean isLate() {
        return today().isAfter(sheet().noticeBy());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SessionView.ZONE);
    }

    public boolean isAttendanceOpen() {
        return looksAfter() && (is(SessionState.CONVENED) || is(SessionState.OPEN));
    }

    public boolean isOpenable() {
        return permissions.may(OpenSession.class, sheet().view().id())
                && is(SessionState.CONVENED)
                && !today().isBefore(sheet().view().heldOn());
    }

    /** Whether it lacked its quorum, and can sit another day whoever comes. */
    public boolean isConvenableAgain() {
        Instant held = sheet().view().heldAt();
        return looksAfter()
                && is(SessionState.CONVENED)
                && !sheet().view().quorum().waived()
                && !held.isAfter(clock.instant())
                && !sheet().view().quorum().isReached();
    }

    public boolean isSitting() {
        return permissions.may(CloseSession.class, sheet().view().id()) && is(SessionState.OPEN);
    }

    public boolean isToDrawUp() {
        return permissions.may(DrawUpMinutes.class, sheet().view().id()) && is(SessionState.CLOSED);
    }

    /** Whether it is over, so that it may have minutes. */
    public boolean isOver() {
        return is(SessionState.CLOSED);
    }
}
