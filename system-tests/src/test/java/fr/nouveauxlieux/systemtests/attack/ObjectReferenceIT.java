package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another's identifiers, in every address and hidden field that has one. */
@Attack
class ObjectReferenceIT {

    private static final String FAMILY = "Identifiers of others";

    @Test
    void nobodyOpensAnAddressOfAnother(World world) {
        List<String> secrets =
                List.of(world.alice().address(), "Atelier de Alice", "invitee-de-alice", "invitee-de-Alice");
        Map<String, String> addresses = world.walkOf(world.alice()).addresses();
        assertThat(addresses.keySet()).anyMatch(shape -> shape.contains("{id}"));
        assertThat(world.alice()
                        .browser()
                        .get(world.organisationOf(world.alice()))
                        .body())
                .as("control: Alice sees hers")
                .contains("Atelier de Alice");
        for (Person other : List.of(
                world.bob(), world.roles().get("PLACE_MANAGER"), world.roles().get("MODERATOR"))) {
            try (Round round = Tries.round(
                    FAMILY, "Alice's addresses as " + nameOf(other), "nothing of Alice's; hers alone are refused")) {
                addresses.forEach((shape, address) -> {
                    Answer answer = other.browser().get(address);
                    boolean told = secrets.stream().anyMatch(answer.body()::contains);
                    boolean hers = shape.contains("{id}");
                    round.on(shape, answer, !told && !answer.isError() && !(hers && answer.isSuccess()));
                });
            }
        }
    }

    private static String nameOf(Person person) {
        return person.name().replaceFirst(" .*", "");
    }

    @Test
    void nobodySendsAFormOfAnother(World world) {
        Person third = world.signIn(world.register("Alice", "Bis"));
        Person alice = world.signIn(
                new Person(third.name(), third.address(), third.passphrase(), third.id(), world.newcomer()));
        third.browser()
                .submit(
                        "/compte/organisations/ajouter",
                        Map.of("number", "W751234599", "named", "oui", "name", "Fablab de Alice"));
        third.browser()
                .submit(
                        world.organisationOf(third),
                        Map.of("action", "invite", "email", "quelquun@example.fr", "role", "MEMBER"));
        Walk walk = Walk.of(third.browser(), World::isGuarded, "/compte", world.organisationOf(third));
        assertThat(walk.forms().keySet())
                .anyMatch(shape -> shape.contains("invite"))
                .anyMatch(shape -> shape.contains("session"));
        List<String> before = Holdings.of(world, third);
        for (Person other : List.of(world.bob(), world.roles().get("APPLICANT"))) {
            try (Round round = Tries.round(
                    FAMILY, "the forms that another's pages hold, as " + nameOf(other), "nothing of theirs changes")) {
                walk.forms().values().stream()
                        .filter(form -> form.post()
                                && !form.target().equals("/deconnexion")
                                && !form.target().contains("suppression"))
                        .filter(ObjectReferenceIT::namesSomething)
                        .forEach(form -> {
                            Answer answer = other.browser().twin().submit(form.target(), form.fields());
                            boolean same = Holdings.of(world, third).equals(before);
                            round.on(form.shape(), answer, same && !answer.isError());
                        });
            }
        }
        assertThat(alice.browser().get("/compte").status()).isEqualTo(200);
        // The detector sees what the holder themself does.
        third.browser().submit(world.organisationOf(third), Map.of("action", "rename", "name", "Fablab renommé"));
        assertThat(Holdings.of(world, third)).isNotEqualTo(before);
    }

    /** By an identifier in its address or in a field: the rest is one's own account only. */
    private static boolean namesSomething(FormFound form) {
        return Stream.concat(
                        Stream.of(Addresses.shapeOf(form.target())).filter(shape -> shape.contains("{id}")),
                        form.fields().values().stream()
                                .filter(value -> value.matches("[0-9a-hjkmnp-tv-z]{16}|[0-9a-f-]{36}|\\d+")))
                .findAny()
                .isPresent();
    }

    @Test
    void identifiersNextDoorAreNobodys(World world) {
        List<String> near = List.of(
                "0",
                "1",
                "2",
                "50",
                "51",
                "-1",
                "9223372036854775807",
                "99999999999999999999",
                "1e3",
                "0x1",
                "%31",
                "1%00");
        for (String address : List.of(
                "/compte/organisations/",
                "/agents/comptes/",
                "/agents/moderation/",
                "/api/v1/imports/",
                "/api/v1/places/",
                "/lieux/")) {
            try (Round round = Tries.round(FAMILY, "guessed numbers at " + address, "nothing found, nothing broken")) {
                near.forEach(number -> {
                    Answer answer = world.bob().browser().get(address + number);
                    round.on(address + number, answer, !answer.isSuccess() && !answer.isError());
                });
            }
        }
    }

    @Test
    void aKeySeesImportsOfItsOwnSourceOnly(World world) {
        List<String> bearer = List.of("Authorization: Bearer " + world.key());
        world.database()
                .change("insert into import_run (id, source_code, file_name, requested_at, state)"
                        + " values (990001, 'france-services', 'france-services.csv', now(), 'DONE')");
        String own = world.database().one("select min(id) from import_run where source_code = 'demonstration'");
        assertThat(world.newcomer()
                        .send("GET", "/api/v1/imports/" + own, bearer, new byte[0])
                        .status())
                .as("control: the key's own source")
                .isEqualTo(200);
        try (Round round =
                Tries.round(FAMILY, "a partner's key on another source", "refused, as if it were not there")) {
            for (String address : List.of(
                    "/api/v1/imports/990001",
                    "/api/v1/imports/990001/rejections.csv",
                    "/api/v1/dossiers",
                    "/api/v1/dossiers/0123456789abcdef")) {
                Answer answer = world.newcomer().send("GET", address, bearer, new byte[0]);
                round.on(address, answer, answer.status() == 403 || answer.status() == 404);
            }
            for (String source : List.of("france-services", "tiers-lieux-cget", "inconnue")) {
                Answer answer = world.newcomer()
                        .send(
                                "POST",
                                "/api/v1/sources/" + source + "/imports",
                                List.of(bearer.get(0), "Content-Type: text/csv"),
                                "a\n1\n".getBytes());
                round.on("POST " + source, answer, answer.status() == 403 || answer.status() == 404);
            }
        }
    }
}
