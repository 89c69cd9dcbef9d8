package fr.nouveauxlieux.account;

import java.util.List;

/**
 * One page of accounts.
 *
 * @param total how many the filter finds in all
 */
public record AccountPage(List<AccountRow> rows, long total) {

    public AccountPage {
        rows = List.copyOf(rows);
    }
}
