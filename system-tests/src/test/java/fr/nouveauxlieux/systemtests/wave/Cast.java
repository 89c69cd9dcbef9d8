package fr.nouveauxlieux.systemtests.wave;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Role;
import java.util.Locale;

/**
 * Who takes part. Accounts, roles and sessions are put into the database, as registering, granting and signing in are
 * tried elsewhere; the staff's sessions have shown a second factor.
 */
final class Cast {

    /** Far beyond what the portal's own sequences give. */
    private static final long FIRST_KEY = 1_000_000_000L;

    private final Database database;
    private final String site;
    private final Traffic traffic;
    private long key = FIRST_KEY;

    Cast(Database database, String site, Traffic traffic) {
        this.database = database;
        this.site = site;
        this.traffic = traffic;
    }

    Browser visitor() {
        return new Browser(site, traffic, "");
    }

    /** Someone with an account, without any role. */
    Person person(String given, String family) {
        long row = ++key;
        String account = AccountId.draw().value();
        SecretToken session = SecretToken.draw();
        // A domain of their own: that of a colleague would be taken for a hint of an interest.
        String address = "boite@personne-" + row + ".fr";
        database.change(
                "insert into account (id, public_id, address, address_verified_at, given_name, family_name,"
                        + " search_text, language, state, demonstration, created_at, last_seen_at, digest_salt, version)"
                        + " values (?, ?, ?, now(), ?, ?, ?, 'FR', 'ACTIVE', false, now(), now(), 'vague', 1)",
                row,
                account,
                address,
                given,
                family,
                (given + " " + family + " " + address).toLowerCase(Locale.ROOT));
        database.change(
                "insert into account_session (id, public_id, account_id, token_hash, device, network, signed_in_at,"
                        + " second_factor_at, last_seen_at) values (?, ?, ?, ?, 'Firefox', '127.0.0.0/24', now(), now(),"
                        + " now())",
                row,
                account,
                row,
                session.hash());
        return new Person(given, family, account, new Browser(site, traffic, session.value()));
    }

    /** Someone of the staff. @param call that the role is for */
    Person staff(Role role, String given, String family, String call) {
        Person person = person(given, family);
        grant(person, role, call, "");
        return person;
    }

    /** @param departements that the role is bounded to, as the portal writes them; empty for all */
    void grant(Person person, Role role, String call, String departements) {
        database.change(
                "insert into granted_role (id, account_id, role, departements, call_code, granted_at)"
                        + " select ?, id, ?, ?, ?, now() from account where public_id = ?",
                ++key,
                role.name(),
                departements,
                call.isEmpty() ? null : call,
                person.account());
    }

    /** @return the public identifier of an organisation that the person manages */
    String organisation(Person manager, String name, String rna) {
        long row = ++key;
        String id = OrganisationId.draw().value();
        database.change(
                "insert into organisation (id, public_id, rna, name, search_text, state, created_at, version)"
                        + " values (?, ?, ?, ?, ?, 'TYPED_BY_HAND', now(), 1)",
                row,
                id,
                rna,
                name,
                name.toLowerCase(Locale.ROOT));
        join(id, manager, "MANAGER");
        return id;
    }

    void join(String organisation, Person person, String role) {
        database.change(
                "insert into membership (id, organisation_id, account_id, role, since, version)"
                        + " select ?, id, ?, ?, now(), 1 from organisation where public_id = ?",
                ++key,
                person.account(),
                role,
                organisation);
    }
}
