package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.Assignments;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskMail;
import fr.nouveauxlieux.instruction.internal.Writings;
import fr.nouveauxlieux.instruction.model.DossierMessage;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Writes, for the author of a dossier, to the service that looks after it. */
@ApplicationScoped
@UseCase(
        value = "instruction.write-to-instructor",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION)
        })
public class WriteToInstructor {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Writings writings;

    @Inject
    private Assignments assignments;

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
        DossierMessage message = writings.add(new DossierMessage(id, people.ownId(), false, text, clock.instant()));
        assignments
                .find(id)
                .ifPresent(assignment -> mail.tellInstructorOfMessage(dossier, assignment.instructor(), message.key()));
        journal.changed(dossier.subject(), Map.of(), Map.of("content", text.value()));
        return Writing.message(message.key());
    }
}
