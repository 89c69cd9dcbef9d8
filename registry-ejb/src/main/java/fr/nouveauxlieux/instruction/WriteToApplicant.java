package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskMail;
import fr.nouveauxlieux.instruction.internal.Writings;
import fr.nouveauxlieux.instruction.model.DossierMessage;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Writes to the author of a dossier, who is told by mail that there is something to read. */
@ApplicationScoped
@UseCase(value = "instruction.write-to-applicant", permits = @Permit(to = Role.INSTRUCTOR))
public class WriteToApplicant {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Writings writings;

    @Inject
    private DeskMail mail;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return what was written, which files can be joined to
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public Writing write(DossierId id, DeskText text) {
        DeskDossier dossier = dossiers.get(id);
        DossierMessage message = writings.add(new DossierMessage(id, people.ownId(), true, text, clock.instant()));
        mail.tellAuthorOfMessage(dossier, message.key());
        journal.changed(dossier.subject(), Map.of(), Map.of("content", text.value()));
        return Writing.message(message.key());
    }
}
