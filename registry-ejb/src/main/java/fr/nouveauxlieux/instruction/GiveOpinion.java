package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.internal.Judgements;
import fr.nouveauxlieux.instruction.model.Opinion;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Gives the prefect's opinion on a dossier of the prefecture's territory, once it was asked for; late ones are told as such. */
@ApplicationScoped
@UseCase(value = "instruction.give-opinion", permits = @Permit(to = Role.PREFECTURE))
public class GiveOpinion {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Judgements judgements;

    @Inject
    private DeskLog log;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if it was not asked for, or is given, or nothing may come of the dossier any more
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public boolean give(DossierId id, OpinionVerdict verdict, DeskText text) {
        DeskDossier dossier = dossiers.hold(id);
        Optional<Opinion> asked = dossier.isOpen() ? judgements.findOpinion(id) : Optional.empty();
        Map<String, Object> before = asked.map(Opinion::state).orElse(Map.of());
        if (asked.isEmpty() || !asked.get().give(verdict, text, people.ownId(), clock.instant())) {
            journal.nothingChanged();
            return false;
        }
        log.note(id, DeskAct.OPINION_GIVEN);
        journal.changed(dossier.subject(), before, asked.get().state(), verdict.name());
        return true;
    }
}
