package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.util.Objects;
import java.util.Optional;

/**
 * What someone tells the owner of premises.
 *
 * @param organisation for which they act
 * @param dossier in which the project is described; one of both at least
 */
public record InterestDraft(Optional<OrganisationId> organisation, Optional<DossierId> dossier, String message) {

    /** In characters. */
    public static final int LONGEST_MESSAGE = 2_000;

    public InterestDraft {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(dossier, "dossier");
        message = message.strip();
        if (organisation.isEmpty() && dossier.isEmpty()) {
            throw new IllegalArgumentException("expected an organisation or a dossier");
        }
        if (message.isEmpty() || message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("message: expected 1 to " + LONGEST_MESSAGE + " characters");
        }
    }
}
