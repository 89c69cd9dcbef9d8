package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;

/** What came of making an organisation known. */
public sealed interface OrganisationRegistration {

    /** It is known from now on, and whoever did so is its manager. */
    record Registered(OrganisationId organisation, VerificationState state) implements OrganisationRegistration {}

    /** It was known already: its managers were told who asks, and may send an invitation. */
    record ManagersTold() implements OrganisationRegistration {}
}
