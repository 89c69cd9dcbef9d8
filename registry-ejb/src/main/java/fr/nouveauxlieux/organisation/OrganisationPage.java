package fr.nouveauxlieux.organisation;

import java.util.List;
import java.util.Optional;

/** Some organisations, the latest first. @param next the key to go on after; empty on the last page */
public record OrganisationPage(List<OrganisationRow> rows, long total, Optional<String> next) {

    public OrganisationPage {
        rows = List.copyOf(rows);
    }
}
