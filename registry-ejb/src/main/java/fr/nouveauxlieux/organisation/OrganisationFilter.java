package fr.nouveauxlieux.organisation;

import java.util.Optional;

/** Which organisations the staff look for. @param text part of the name, or a number; empty for any */
public record OrganisationFilter(String text, Optional<VerificationState> state, boolean withoutManager) {

    public static final OrganisationFilter ALL = new OrganisationFilter("", Optional.empty(), false);

    public OrganisationFilter {
        text = text == null ? "" : text.strip();
    }
}
