package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.internal.ExpertOpinions;
import fr.nouveauxlieux.instruction.model.ExpertOpinion;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Puts the opinion of someone who knows the matter, as the service received it, into the file of a dossier. */
@ApplicationScoped
@UseCase(value = "instruction.record-expert-opinion", permits = @Permit(to = Role.INSTRUCTOR))
public class RecordExpertOpinion {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private ExpertOpinions opinions;

    @Inject
    private DeskLog log;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if nothing may come of the dossier any more
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public boolean record(DossierId id, ExpertOpinionDraft draft) {
        DeskDossier dossier = dossiers.hold(id);
        if (!dossier.isOpen()) {
            journal.nothingChanged();
            return false;
        }
        opinions.add(new ExpertOpinion(id, draft, people.ownId(), clock.instant()));
        log.note(id, DeskAct.EXPERT_OPINION_RECORDED);
        journal.changed(
                dossier.subject(),
                Map.of(),
                Map.of(
                        "expert", draft.expert(),
                        "verdict", draft.verdict().name(),
                        "content", draft.content().value()),
                draft.verdict().name());
        return true;
    }
}
