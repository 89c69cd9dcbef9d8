package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.systemtests.process.Await;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The administrator of a demonstration is anybody: nothing that they do may touch real people, nor last. */
@Attack
class DemonstrationIT {

    private static final String FAMILY = "The anonymous administrator of a demonstration";

    @Test
    void realPeopleAreOutOfReach(World world) {
        Attacker administrator = world.administrator().browser();
        assertThat(administrator
                        .get("/agents/comptes/" + world.roles().get("READER").id())
                        .status())
                .as("control: a made-up account")
                .isEqualTo(200);
        List<String> before = Holdings.of(world, world.alice());
        String account = "/agents/comptes/" + world.alice().id();
        try (Round round = Tries.round(
                FAMILY,
                "acting on a real person's account",
                "not found; nothing of it changes, nothing of it is shown")) {
            for (String action : List.of("grant", "withdraw", "suspend", "restore", "remove-factor", "erase")) {
                Answer answer =
                        administrator.submit(account, Map.of("action", action, "role", "ADMINISTRATOR", "sujet", "1"));
                round.on(
                        action,
                        answer,
                        (answer.status() == 404 || answer.status() == 422)
                                && Holdings.of(world, world.alice()).equals(before));
            }
            for (String role : List.of("ADMINISTRATOR", "AUDITOR")) {
                Attacker staff = world.roles().get(role).browser();
                for (String path : List.of(
                        account,
                        "/agents/comptes?taille=200",
                        "/agents/comptes?texte=martin",
                        "/agents/comptes?texte=example.fr",
                        "/agents/export/comptes.csv",
                        "/agents/messages?taille=200",
                        "/agents/export/messages.csv",
                        "/agents/messages/ecrits",
                        "/agents/journal?taille=200",
                        "/agents/conservation")) {
                    Answer answer = staff.get(path);
                    boolean told = answer.body().contains(world.alice().address())
                            || answer.body().contains("Alice Martin")
                            || answer.body().contains("lien=");
                    round.on("reading " + Addresses.shapeOf(path) + " as " + role, answer, !told && !answer.isError());
                }
            }
        }
    }

    @Test
    void aFileOfARealSourceIsNotTaken(World world) {
        String head =
                "\"id_fs\",\"insee_dep\",\"lib_fs\",\"adresse\",\"complement_adresse\",\"insee_com\",\"code_postal\",\"lib_com\",\"latitude\",\"longitude\",\"mail\",\"telephone\",\"h_lundi\",\"h_mardi\",\"h_mercredi\",\"h_jeudi\",\"h_vendredi\",\"h_samedi\",\"prise_rdv\",\"commentaire\",\"type_fs\",\"format_fs\",\"groupe_fs\",\"labellisation_fs\"\n";
        String row =
                "\"w1\",\"59\",\"Faux lieu\",\"1 rue Fausse\",,\"59350\",\"59000\",\"Lille\",50.6292,3.0573,,,,,,,,,\"Oui\",,\"Principal\",\"Fixe\",,\n";
        long runs = world.database().count("select count(*) from import_run where source_code = 'france-services'");
        try (Round round = Tries.round(
                FAMILY,
                "ending the demonstration by a made-up file of a real source",
                "refused; the demonstration goes on")) {
            Answer answer = Files.send(world.administrator().browser(), "france-services", "a.csv", head + row);
            round.on("by the form", answer, answer.status() == 422);
            Answer issued = world.administrator()
                    .browser()
                    .submit(
                            "/agents/cles/nouvelle",
                            Map.of("partner", "Pressé", "sources", "france-services", "until", "2027-03-01"));
            String key = issued.page().select("#key").text();
            Answer written = world.newcomer()
                    .send(
                            "POST",
                            "/api/v1/sources/france-services/imports",
                            List.of("Authorization: Bearer " + key, "Content-Type: text/csv; charset=utf-8"),
                            (head + row).getBytes());
            round.on("by a key of their own", written, written.status() == 409);
            long after =
                    world.database().count("select count(*) from import_run where source_code = 'france-services'");
            round.on("imports queued", String.valueOf(after - runs), after == runs);
        }
    }

    @Test
    void madeUpPeopleWriteToNobody(World world) {
        Person manager = world.madeUp("PLACE_MANAGER");
        manager.browser()
                .submit(
                        "/compte/organisations/ajouter",
                        Map.of("number", "W759999991", "named", "oui", "name", "Publicité"));
        long before = world.database().count("select count(*) from outbox_message");
        try (Round round = Tries.round(FAMILY, "sending mail to strangers", "no message leaves")) {
            String organisation = "/compte/organisations/"
                    + world.database().one("select public_id from organisation where rna = 'W759999991'");
            Answer answer = manager.browser()
                    .submit(
                            organisation,
                            Map.of("action", "invite", "email", "inconnu@mechant.example", "role", "MEMBER"));
            long after = world.database().count("select count(*) from outbox_message");
            round.on("an invitation", answer.outcome() + ", " + (after - before) + " messages", after == before);
            manager.browser().submit("/compte/adresse", Map.of("email", "inconnu@mechant.example"));
            world.newcomer().submit("/mot-de-passe", Map.of("email", manager.address()));
            long later = world.database().count("select count(*) from outbox_message");
            round.on("a change of address, a reset", (later - before) + " messages", later == before);
        }
    }

    /** Last of all families: afterwards the portal is no demonstration any more. */
    static void end(World world) {
        world.administrator()
                .browser()
                .submit(
                        "/agents/textes/notice/fr",
                        Map.of(
                                "value",
                                "Texte d’un inconnu",
                                "version",
                                world.administrator()
                                        .browser()
                                        .get("/agents/textes/notice/fr")
                                        .page()
                                        .select("input[name=version]")
                                        .attr("value")));
        // Control: everyone reads the text meanwhile.
        Await.until(
                "the text on a public page",
                () -> world.newcomer().get("/donnees").body().contains("Texte d’un inconnu"));
        String key = world.issueKey("Partenaire d’un inconnu");
        assertThat(writes(world, key, "demonstration").status())
                .as("control: the key opens something meanwhile")
                .isNotEqualTo(401);
        assertThat(command(world, "demonstration", "remove")).isZero();
        assertThat(world.database().count("select count(*) from source where demonstration"))
                .isZero();
        try (Round round = Tries.round(
                FAMILY,
                "what they leave when the demonstration ends",
                "sessions, keys and texts end with it; it does not begin again")) {
            Answer session = world.administrator().browser().get("/agents");
            round.on("the session", session, session.asksToSignIn());
            Answer again = world.newcomer().submit("/connexion/demonstration", Map.of("role", "ADMINISTRATOR"));
            round.on("signing in again", again, again.status() == 404);
            Answer written = writes(world, key, "demonstration");
            round.on("the key that they issued", written, written.status() == 401);
            String texts = world.database().one("select count(*) from portal_text where content <> ''");
            round.on("the texts that they wrote", texts + " left", texts.equals("0"));
            String roles = world.database().one("select count(*) from granted_role where withdrawn_at is null");
            round.on("the roles that they gave", roles + " left", roles.equals("0"));
            int code = command(world, "import", "demonstration", places(world).toString());
            String failure = (code == 0 ? "taken" : "refused") + ", "
                    + world.database().one("select count(*) from source where demonstration") + " made-up sources";
            round.on("a file of made-up places afterwards", failure, failure.equals("refused, 0 made-up sources"));
            Answer real = world.alice().browser().get("/compte");
            round.on("control: a real person meanwhile", real, real.status() == 200);
        }
    }

    private static int command(World world, String... words) {
        return PortalProcess.command(world.portal().dataFolder(), Map.of(), words)
                .exitCode();
    }

    private static Path places(World world) {
        return DemonstrationRegistry.writeCsv(world.portal().dataFolder());
    }

    private static Answer writes(World world, String key, String source) {
        return world.newcomer()
                .send(
                        "POST",
                        "/api/v1/sources/" + source + "/imports",
                        List.of("Authorization: Bearer " + key, "Content-Type: text/csv"),
                        "x".getBytes());
    }
}
