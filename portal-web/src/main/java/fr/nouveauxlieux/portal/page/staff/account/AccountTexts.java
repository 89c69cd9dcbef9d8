package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Accounts in words. */
@RequestScoped
public class AccountTexts {

    @Inject
    private StaffCells cells;

    String role(Role role) {
        return cells.text("role." + role.name().toLowerCase(Locale.ROOT));
    }

    String roles(List<Role> roles) {
        return roles.stream().map(this::role).collect(Collectors.joining(", "));
    }

    String state(AccountState state) {
        return cells.text("staff.account-state." + state.name().toLowerCase(Locale.ROOT));
    }

    Cell stateCell(AccountState state) {
        Tone tone =
                switch (state) {
                    case ACTIVE -> Tone.GOOD;
                    case SUSPENDED -> Tone.BAD;
                    case ERASED -> Tone.PLAIN;
                };
        return Cell.of(state(state), state.name()).in(tone);
    }
}
