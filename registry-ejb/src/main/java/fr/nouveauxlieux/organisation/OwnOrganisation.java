package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;

/** An organisation in the list of one's own. @param manages now, of one's own right or by delegation */
public record OwnOrganisation(OrganisationId id, String name, MembershipRole role, boolean manages) {}
