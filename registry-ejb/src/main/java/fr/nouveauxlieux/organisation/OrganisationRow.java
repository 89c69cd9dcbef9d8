package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import java.time.Instant;

/** An organisation in the list of the staff. @param number its SIRET, or its RNA number where it has none */
public record OrganisationRow(
        OrganisationId id,
        String name,
        String number,
        VerificationState state,
        int members,
        int managers,
        Instant created) {}
