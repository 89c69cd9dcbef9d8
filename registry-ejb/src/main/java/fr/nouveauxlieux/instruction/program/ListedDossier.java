package fr.nouveauxlieux.instruction.program;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.Optional;

/**
 * A submitted dossier in the list of a program.
 *
 * @param title of the project, as submitted last
 * @param siret of the organisation, where it has one
 * @param departement where it lies, where the dossier tells
 * @param submittedAt when it was last
 * @param toldAt when it was submitted last or its state changed last
 */
public record ListedDossier(
        DossierId id,
        String number,
        String title,
        CallCode call,
        String wave,
        String organisationName,
        Optional<String> siret,
        Optional<String> departement,
        DossierState state,
        DossierStage stage,
        Instant submittedAt,
        Instant toldAt) {

    public ListPosition position() {
        return new ListPosition(toldAt, id);
    }
}
