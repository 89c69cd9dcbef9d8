package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.organisation.OrganisationCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dossier as it was submitted last, with all that a program may know of it.
 *
 * @param sheet of which the answers are those submitted, and the version of the call the one that they follow
 * @param organisation whose it is
 * @param departement where it lies; empty where the dossier does not tell
 * @param toldAt when it was submitted last or its state changed last
 * @param stage inside its state
 * @param states that it took, in their order
 * @param files of the submitted version, by when they came
 */
public record SubmittedDossier(
        DossierSheet sheet,
        OrganisationCard organisation,
        Optional<String> departement,
        Instant toldAt,
        DossierStage stage,
        List<StateView> states,
        List<SubmittedFile> files) {

    public SubmittedDossier {
        states = List.copyOf(states);
        files = List.copyOf(files);
    }
}
