package fr.nouveauxlieux.account;

import java.util.List;
import java.util.Optional;

/**
 * Some accounts, the latest first.
 *
 * @param total how many the filter finds in all
 * @param next the key to go on after; empty on the last page
 */
public record AccountPage(List<AccountRow> rows, long total, Optional<String> next) {

    public AccountPage {
        rows = List.copyOf(rows);
    }
}
