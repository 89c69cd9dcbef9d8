package fr.nouveauxlieux.systemtests.attack;

import java.util.ArrayList;
import java.util.List;

/** All that is kept of someone and of their organisation: the same before and after, nobody else touched it. */
final class Holdings {

    private Holdings() {}

    static List<String> of(World world, Person person) {
        List<String> all = new ArrayList<>();
        String account = "(select id from account where public_id = ?)";
        String organisations = "(select organisation_id from membership where account_id = ?)";
        for (String query : List.of(
                "select address, given_name, family_name, language, state, passphrase_hash, address_verified_at"
                        + " from account where public_id = ?",
                "select public_id, token_hash, ended_at from account_session where account_id = " + account
                        + " order by id",
                "select role, withdrawn_at from granted_role where account_id = " + account + " order by id",
                "select issuer, subject from linked_identity where account_id = " + account + " order by id",
                "select confirmed_at, begun_secret from second_factor where account_id = " + account,
                "select id, name, siret, rna, state from organisation where id in " + organisations + " order by id",
                "select account_id, role, manages_until from membership where organisation_id in " + organisations
                        + " order by id",
                "select address, role, accepted_at, withdrawn_at from invitation where organisation_id in "
                        + organisations + " order by id")) {
            all.addAll(world.database().rows(query, person.id()));
            all.add("--");
        }
        return all;
    }
}
