package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.Writings;
import fr.nouveauxlieux.instruction.model.PrivateNote;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Notes something on a dossier for the service alone. */
@ApplicationScoped
@UseCase(value = "instruction.write-private-note", permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY}))
public class WritePrivateNote {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Writings writings;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public void write(DossierId id, DeskText text) {
        DeskDossier dossier = dossiers.get(id);
        writings.add(new PrivateNote(id, people.ownId(), text, clock.instant()));
        journal.changed(dossier.subject(), Map.of(), Map.of("content", text.value()));
    }
}
