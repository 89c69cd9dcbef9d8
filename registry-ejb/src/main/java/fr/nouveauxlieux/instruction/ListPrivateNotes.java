package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.instruction.internal.DeskViews;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the service noted on a dossier for itself. Neither its author nor the prefecture is told. */
@ApplicationScoped
@UseCase(
        value = "instruction.list-private-notes",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ListPrivateNotes {

    @Inject
    private DeskViews views;

    /** The oldest first. */
    public List<MessageView> list(DossierId dossier) {
        return views.notes(dossier);
    }
}
