package fr.nouveauxlieux.contribution;

import java.util.List;

/** One page of contributions. @param total how many the filter finds in all */
public record ContributionPage(List<ContributionRow> rows, long total) {

    public ContributionPage {
        rows = List.copyOf(rows);
    }
}
