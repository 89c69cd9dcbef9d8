package fr.nouveauxlieux.account;

import java.util.List;

/** One account, as the staff see it. @param sessions how many it has open */
public record AccountSheet(
        AccountRow account, Language language, List<GrantView> grants, List<IdentityView> identities, int sessions) {

    public AccountSheet {
        grants = List.copyOf(grants);
        identities = List.copyOf(identities);
    }
}
