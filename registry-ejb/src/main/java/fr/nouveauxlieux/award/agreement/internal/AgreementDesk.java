package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.award.agreement.AgreementOutcome;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementEvent;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** How what is done with an agreement is told of: in its history, and in the journal. */
@ApplicationScoped
public class AgreementDesk {

    /** By which days of agreements are counted. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private AgreementRows rows;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** That nothing was changed, and why. */
    public AgreementOutcome not(AgreementOutcome reason) {
        journal.nothingChanged();
        return reason;
    }

    /** To be called last. */
    public AgreementOutcome done(Agreement agreement, Map<String, ?> before, String act, String reason) {
        note(agreement, act, Optional.empty(), reason);
        journal.changed(agreement.subject(), before, agreement.digested(), act);
        return AgreementOutcome.DONE;
    }

    /**
     * To be called last.
     *
     * @param item the number of what was changed under the agreement
     */
    public AgreementOutcome done(
            Agreement agreement, long item, Map<String, ?> before, Map<String, ?> after, String act, String reason) {
        note(agreement, act, Optional.of(item), reason);
        journal.changed(agreement.subject(), before, after, act);
        return AgreementOutcome.DONE;
    }

    /** In the history alone. */
    public void note(Agreement agreement, String act, Optional<Long> item, String reason) {
        rows.add(new AgreementEvent(agreement, act, item, currentActor.get().account(), reason, clock.instant()));
    }
}
