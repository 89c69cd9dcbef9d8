package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;

/** What other features may know of an organisation. @param number its SIRET, or where it has none its RNA number */
public record OrganisationCard(OrganisationId id, String name, String number) {}
