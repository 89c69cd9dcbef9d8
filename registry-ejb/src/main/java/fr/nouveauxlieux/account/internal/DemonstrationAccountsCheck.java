package fr.nouveauxlieux.account.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Keeps a registry that is no demonstration from starting with accounts that anybody may use. */
@Singleton
@Startup
public class DemonstrationAccountsCheck {

    @Inject
    private DemonstrationAccounts accounts;

    @PostConstruct
    void check() {
        require(accounts.areOutOfPlace());
    }

    static void require(boolean outOfPlace) {
        if (outOfPlace) {
            throw new IllegalStateException("the registry holds accounts of a demonstration and is none:"
                    + " erase every row of the table account whose column demonstration is true, then start again");
        }
    }
}
