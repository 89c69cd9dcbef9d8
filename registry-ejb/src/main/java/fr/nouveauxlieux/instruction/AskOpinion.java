package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.internal.DeskMail;
import fr.nouveauxlieux.instruction.internal.Judgements;
import fr.nouveauxlieux.instruction.model.Opinion;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Asks the prefecture for the prefect's opinion on a dossier, by a day, and tells it by mail. */
@ApplicationScoped
@UseCase(value = "instruction.ask-opinion", permits = @Permit(to = Role.INSTRUCTOR))
public class AskOpinion {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Judgements judgements;

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
     * @return false if it was asked for already, or nothing may come of the dossier any more
     * @throws IllegalArgumentException if the day is not to come
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public boolean ask(DossierId id, LocalDate due) {
        Instant now = clock.instant();
        if (!due.isAfter(LocalDate.ofInstant(now, ImplicitRefusal.ZONE))) {
            throw new IllegalArgumentException("expected a day to come");
        }
        DeskDossier dossier = dossiers.hold(id);
        if (!dossier.isOpen() || judgements.findOpinion(id).isPresent()) {
            journal.nothingChanged();
            return false;
        }
        Opinion opinion = new Opinion(id, due, people.ownId(), now);
        judgements.add(opinion);
        log.note(id, DeskAct.OPINION_ASKED);
        mail.askForOpinion(dossier, due);
        journal.changed(dossier.subject(), Map.of(), opinion.state(), "due " + due);
        return true;
    }
}
