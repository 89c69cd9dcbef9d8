package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields that no form has, added to those that it has. */
@Attack
class MassAssignmentIT {

    private static final String FAMILY = "Mass assignment";
    private static final Map<String, String> EXTRA = extra();

    private static Map<String, String> extra() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : List.of(
                "role",
                "roles",
                "account",
                "accountId",
                "id",
                "state",
                "verified",
                "addressVerifiedAt",
                "demonstration",
                "version",
                "secondFactor",
                "passphraseHash",
                "organisation",
                "managedOrganisations",
                "admin",
                "isAdmin",
                "grant",
                "_method",
                "class.classLoader",
                "actor",
                "email",
                "network")) {
            all.put(
                    name,
                    switch (name) {
                        case "role", "roles", "grant" -> "ADMINISTRATOR";
                        case "state" -> "ACTIVE";
                        case "email" -> "pris@example.fr";
                        case "version", "id", "account" -> "1";
                        default -> "true";
                    });
        }
        return all;
    }

    @Test
    void fieldsThatAFormHasNotDoNothing(World world) {
        Person person = world.join("Masse", "Affectation");
        try (Round round = Tries.round(
                FAMILY,
                "22 more fields with each form of one's account",
                "neither role, address, proof nor factor changes")) {
            Walk walk = Walk.of(
                    person.browser(), World::isGuarded, "/compte", "/compte/profil", "/compte/organisations/ajouter");
            assertThat(walk.forms()).hasSizeGreaterThan(5);
            walk.forms().values().stream()
                    .filter(form -> form.post()
                            && !form.target().equals("/deconnexion")
                            && !form.target().contains("suppression"))
                    .forEach(form -> {
                        Map<String, String> fields = new LinkedHashMap<>(EXTRA);
                        if (form.fields().containsKey("email")) {
                            fields.remove("email");
                        }
                        fields.putAll(form.fields());
                        List<String> before = privileges(world, person);
                        Answer answer = person.browser().submit(form.target(), fields);
                        round.on(form.shape(), answer, privileges(world, person).equals(before) && !answer.isError());
                    });
        }
    }

    @Test
    void registeringMakesNothingButAnUnprovedPerson(World world) {
        Map<String, String> fields = new LinkedHashMap<>(EXTRA);
        fields.putAll(Map.of(
                "given",
                "Masse",
                "family",
                "Inscrite",
                "email",
                "masse.inscrite@example.fr",
                "passphrase",
                Person.PASSPHRASE));
        Answer answer = world.newcomer().submit("/inscription", fields);
        try (Round round = Tries.round(
                FAMILY, "22 more fields with a registration", "an account without proof nor role, not made-up")) {
            List<String> made = world.database()
                    .rows(
                            "select address_verified_at, state, demonstration, (select count(*) from granted_role g where g.account_id = a.id) from account a where address = 'masse.inscrite@example.fr'");
            round.on("/inscription", answer.outcome() + " " + made, made.equals(List.of("null | ACTIVE | f | 0")));
            Attacker visitor = world.newcomer();
            Answer early = visitor.submit(
                    "/connexion",
                    Map.of("email", "masse.inscrite@example.fr", "passphrase", Person.PASSPHRASE, "verified", "true"));
            round.on(
                    "signing in before the address is proved",
                    early,
                    visitor.cookie("nl_session").isEmpty());
        }
    }

    @Test
    void noRoleIsTakenByItsNameAlone(World world) {
        try (Round round = Tries.round(FAMILY, "roles that the sign-in page does not offer", "no session")) {
            for (String role : List.of(
                    "SYSTEM",
                    "PARTNER",
                    "ANYONE",
                    "PERSON",
                    "GUEST",
                    "administrator",
                    "ADMINISTRATOR\u0000",
                    "ADMINISTRATOR,AUDITOR",
                    "")) {
                Attacker visitor = world.newcomer();
                Answer answer = visitor.submit("/connexion/demonstration", Map.of("role", role));
                round.on(
                        "role " + role.replace("\u0000", "\\0"),
                        answer,
                        visitor.cookie("nl_session").isEmpty() && !answer.isError());
            }
        }
        try (Round round =
                Tries.round(FAMILY, "roles and bounds that no form offers, by the administrator", "refused")) {
            String account = "/agents/comptes/" + world.roles().get("READER").id();
            for (Map<String, String> fields : List.of(
                    Map.of("action", "grant", "role", "SYSTEM"),
                    Map.of("action", "grant", "role", "PARTNER"),
                    Map.of("action", "grant", "role", "ANYONE"),
                    Map.of("action", "grant", "role", "READER", "departements", "59' or 1=1"),
                    Map.of("action", "grant", "role", "READER", "until", "9999-12-31"),
                    Map.of("action", "grant", "role", "READER", "call", "../a"),
                    Map.of("action", "account.erase"))) {
                Answer answer = world.administrator().browser().submit(account, fields);
                round.on(
                        new java.util.TreeMap<>(fields).toString(),
                        answer,
                        answer.status() == 422 || answer.status() == 404);
            }
        }
    }

    private static List<String> privileges(World world, Person person) {
        return world.database()
                .rows(
                        "select a.address, a.state, a.demonstration, a.address_verified_at is not null, a.passphrase_hash,"
                                + " (select count(*) from granted_role g where g.account_id = a.id),"
                                + " (select count(*) from second_factor f where f.account_id = a.id and f.confirmed_at is not null),"
                                + " (select count(*) from account_session s where s.account_id = a.id and s.second_factor_at is not null)"
                                + " from account a where a.public_id = ?",
                        person.id());
    }
}
