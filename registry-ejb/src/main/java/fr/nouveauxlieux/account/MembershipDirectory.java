package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;

/** Tells accounts of the organisations, which know accounts and not the other way round. */
public interface MembershipDirectory {

    Memberships membershipsOf(AccountId account);
}
