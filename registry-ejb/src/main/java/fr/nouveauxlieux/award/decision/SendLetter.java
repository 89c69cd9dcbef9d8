package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.DecisionMail;
import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.internal.DraftRows;
import fr.nouveauxlieux.award.decision.internal.SendingRows;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends the letter of a dossier, one of a batch: whoever applied is told by mail that it is there, never what it says.
 * What was tried is not tried again.
 */
@ApplicationScoped
@UseCase(value = "decision.send-letter", permits = @Permit(to = {Role.DECIDING_AUTHORITY, Role.COMMITTEE_SECRETARY}))
public class SendLetter {

    @Inject
    private SendingRows sendings;

    @Inject
    private DecisionRows decisions;

    @Inject
    private DraftRows dossiers;

    @Inject
    private DecisionMail mail;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return what came of it, now or before; empty if it is no dossier of that batch */
    public Optional<SendingOutcome> send(DossierId dossier, SendingKey key) {
        dossiers.holdDossiers(List.of(dossier));
        Optional<SendingOutcome> known = sendings.findOutcome(key, dossier);
        if (known.isPresent() || !sendings.holds(key, dossier)) {
            journal.nothingChanged();
            return known;
        }
        Optional<Decision> decision = decisions.findStanding(dossier);
        SendingOutcome outcome = decision.isEmpty()
                ? SendingOutcome.NOTHING_DECIDED
                : decision.get().isSent() ? SendingOutcome.SENT_BEFORE : SendingOutcome.SENT;
        Map<String, ?> before = decision.<Map<String, ?>>map(Decision::digested).orElse(Map.of());
        if (outcome == SendingOutcome.SENT) {
            decision.get().send(people.ownId(), clock.instant());
            mail.tellOfLetter(decision.get());
        }
        sendings.keep(key, dossier, outcome);
        journal.changed(
                new Subject("dossier", dossier.value()),
                before,
                decision.<Map<String, ?>>map(Decision::digested).orElse(Map.of()),
                "letter " + outcome);
        return Optional.of(outcome);
    }
}
