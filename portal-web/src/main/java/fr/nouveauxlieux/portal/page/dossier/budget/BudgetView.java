package fr.nouveauxlieux.portal.page.dossier.budget;

import fr.nouveauxlieux.portal.form.Choice;
import java.util.List;

/**
 * A budget as a page shows it.
 *
 * @param years their headings, one each
 * @param deMinimis whether aid of that kind is to be declared
 * @param deMinimisValue what stands in its input
 * @param balance its comparison of the sides by year, and over all of them at the end; empty while an amount cannot be
 *     read
 * @param asked the aid over all years
 * @param share of the aid in the expenses, in words; empty without expenses
 * @param limits that the call sets to the aid
 * @param terms what a script needs to add up by itself, in cents: {@code least-aid}, {@code most-aid}…
 * @param shares what part of the expenses the aid is, by year and over all of them; empty as the balance is, and where
 *     nothing is asked
 * @param faults in words
 */
public record BudgetView(
        String name,
        List<String> years,
        List<Line> expenses,
        List<Line> resources,
        List<Funder> funders,
        Line aid,
        List<Choice> statuses,
        boolean deMinimis,
        String deMinimisValue,
        List<Balance> balance,
        String asked,
        String share,
        List<Limit> limits,
        Terms terms,
        List<Share> shares,
        List<String> faults) {

    /** One amount. @param id of its input, and its name @param heading of its column */
    public record Cell(String id, String heading, String value) {}

    /** A row of amounts, one a year. */
    public record Line(String label, List<Cell> cells) {}

    /** @param number from 1, as people count */
    public record Funder(int number, String id, String funder, String status, Line line) {}

    /**
     * What both sides come to.
     *
     * @param expensesShare of the larger of all sums shown, from 0 to 100, for a bar
     * @param difference in words; empty where both are the same
     */
    public record Balance(
            String heading,
            String expenses,
            int expensesShare,
            String resources,
            int resourcesShare,
            String difference) {}

    /** A limit of the aid. @param code {@code least}, {@code most}, {@code year}, {@code share} @param broken whether the budget goes beyond it */
    public record Limit(String code, String text, String brokenText, boolean broken) {}

    /** The same limits as figures: amounts in cents, empty where there are none; the share in percent. */
    public record Terms(int years, String leastAid, String mostAid, String mostAidAYear, int mostShare) {}

    /** @param percent as {@code 42 %} @param share from 0 to 100, for a bar */
    public record Share(String heading, String aid, String expenses, String percent, int share) {}

    public boolean isAdded() {
        return !balance.isEmpty();
    }
}
