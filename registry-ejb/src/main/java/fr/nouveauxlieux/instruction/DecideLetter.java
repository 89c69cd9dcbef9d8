package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.internal.DeskMail;
import fr.nouveauxlieux.instruction.internal.LetterDecisions;
import fr.nouveauxlieux.instruction.model.LetterDecision;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a dossier of the second stage may follow a letter of intent. Its author is told by mail, with the reasons
 * where none may. A letter that was not retained may be so after all; one that was stays so.
 */
@ApplicationScoped
@UseCase(value = "instruction.decide-letter", permits = @Permit(to = Role.INSTRUCTOR))
public class DecideLetter {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private LetterDecisions decisions;

    @Inject
    private Corrections corrections;

    @Inject
    private DossierProgress progress;

    @Inject
    private DeskLog log;

    @Inject
    private DeskMail mail;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param reasons asked for where the letter is not retained
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public LetterOutcome decide(DossierId letter, boolean retained, Optional<DeskText> reasons) {
        DeskDossier dossier = dossiers.hold(letter);
        List<CallCode> seconds = decisions.listSeconds(dossier.call());
        DossierAction action = retained ? DossierAction.RETAIN_LETTER : DossierAction.NOT_RETAIN_LETTER;
        LetterOutcome outcome = judge(dossier, seconds, action, reasons);
        if (outcome != LetterOutcome.DECIDED) {
            journal.nothingChanged();
            return outcome;
        }
        Instant now = clock.instant();
        String text = reasons.map(DeskText::value).orElse("");
        DossierStanding standing = progress.advance(letter, action);
        decisions.add(new LetterDecision(letter, retained, text, people.ownId(), now));
        log.note(letter, retained ? DeskAct.LETTER_RETAINED : DeskAct.LETTER_NOT_RETAINED);
        if (retained) {
            mail.tellOfRetainedLetter(dossier, seconds.get(0), now);
        } else {
            mail.tellOfLetterNotRetained(dossier, seconds.get(0), text, now);
        }
        journal.changed(
                dossier.subject(),
                Map.of("standing", dossier.standing().toString()),
                Map.of("standing", standing.toString(), "reasons", text),
                retained ? "letter retained" : "letter not retained");
        return outcome;
    }

    private LetterOutcome judge(
            DeskDossier dossier, List<CallCode> seconds, DossierAction action, Optional<DeskText> reasons) {
        if (seconds.isEmpty()) {
            return LetterOutcome.NO_LETTER;
        }
        if (DossierTransitions.find(dossier.standing(), action, Set.of(Role.INSTRUCTOR))
                .isEmpty()) {
            return LetterOutcome.NOT_NOW;
        }
        if (corrections.findPending(dossier.id()).isPresent()) {
            return LetterOutcome.CORRECTION_PENDING;
        }
        return action == DossierAction.NOT_RETAIN_LETTER && reasons.isEmpty()
                ? LetterOutcome.REASONS_LACKING
                : LetterOutcome.DECIDED;
    }
}
