package fr.nouveauxlieux.systemtests.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.Await;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that calls hand out: hostile ones, those of drafts, and those that others send. */
@Attack
class HostileTemplatesIT {

    private static final String FAMILY = "Files that calls hand out";
    private static final String CALL = "attaque-modeles";
    private static final String DEFINITION = "/agents/appels/" + CALL + "/definition";
    private static final String PIECE = "/agents/modeles/" + CALL + "/form.sections.0.fields.0";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    /** In parts: whole, scanners would take this class for it. */
    private static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private long before;

    /** As the administrator, whose draft asks for one piece. */
    @BeforeEach
    void aDraftAsksForAPiece(World world) {
        Attacker administrator = world.administrator().browser();
        Answer begun = Files.send(
                administrator,
                "/agents/appels/nouveau",
                Map.of("jeton", administrator.token(), "faire", "importer"),
                "appel.json",
                ("{\"code\": \"" + CALL + "\", \"form\": {\"sections\": [{\"code\": \"projet\", \"fields\":"
                                + " [{\"code\": \"plan\", \"kind\": \"file\"}]}]}}")
                        .getBytes(UTF_8));
        assertThat(begun.outcome()).startsWith("303 " + DEFINITION);
        before = world.database().lastEntry();
    }

    @AfterEach
    void theDraftIsGivenUp(World world) {
        Attacker administrator = world.administrator().browser();
        administrator.submit(
                DEFINITION, Map.of("faire", "abandonner", "sure", "yes", "version", version(administrator)));
        assertThat(world.database().count("select count(*) from call_draft where call_code = ?", CALL))
                .isZero();
    }

    private static String version(Attacker administrator) {
        return administrator
                .get(PIECE)
                .page()
                .select("main input[name=version]")
                .first()
                .attr("value");
    }

    private static Answer send(Attacker administrator, String name, byte[] content) {
        return Files.send(
                administrator,
                PIECE,
                Map.of("jeton", administrator.token(), "version", version(administrator)),
                name,
                content);
    }

    /** Of the file that came last, once it is judged. */
    private static String address(World world) {
        String newest = " from attachment where call_code = ? order by begun_at desc limit 1";
        Await.until("the inspection", () -> List.of("SAFE", "REFUSED")
                .contains(world.database().one("select state" + newest, CALL)));
        return "/modeles/" + world.database().one("select sha256" + newest, CALL) + "?nom="
                + Attacker.encode(world.database().one("select name" + newest, CALL));
    }

    private static byte[] archive(String entry) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(archive)) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static byte[] both(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static Map<String, byte[]> hostile() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("page.html", "<script>window.owned=1</script>".getBytes(UTF_8));
        files.put("dessin.svg", "<svg onload='window.owned=1'/>".getBytes(UTF_8));
        files.put("page.pdf", "<script>window.owned=1</script>".getBytes(UTF_8));
        files.put("page-devant.pdf", ("<html><script>window.owned=1</script>" + PDF).getBytes(UTF_8));
        files.put("programme.pdf", "MZ\u0090\u0000".getBytes(UTF_8));
        files.put("plan.pdf.exe", PDF.getBytes(UTF_8));
        files.put("plan.docm", archive("word/vbaProject.bin"));
        files.put("macros.docx", archive("word/vbaProject.bin"));
        files.put("sortie.odt", archive("../../etc/cron.d/a"));
        files.put("double.pdf", both(PDF.getBytes(UTF_8), archive("a.txt")));
        files.put("virus.pdf", TEST_VIRUS.getBytes(UTF_8));
        files.put("vide.pdf", new byte[0]);
        files.put("immense.pdf", new byte[11 << 20]);
        return files;
    }

    @Test
    void hostileFilesAreHandedOutToNobody(World world) {
        Attacker administrator = world.administrator().browser();
        try (Round round = Tries.round(
                FAMILY, "hostile files attached to a draft", "refused at once, or judged and handed out to nobody")) {
            hostile().forEach((name, content) -> {
                long kept = world.database().count("select count(*) from attachment where call_code = ?", CALL);
                Answer answer = send(administrator, name, content);
                boolean taken =
                        world.database().count("select count(*) from attachment where call_code = ?", CALL) > kept;
                boolean refused = answer.status() == 422
                        || answer.status() == 0
                        || answer.outcome().contains("trop-grand");
                round.on(name, answer, taken != refused);
                if (taken) {
                    Answer handed = administrator.get(address(world));
                    round.on(name + " handed out", handed, handed.status() == 404);
                }
            });
            Answer next = administrator.get(PIECE);
            round.on("the page afterwards", next, next.status() == 200);
        }
    }

    @Test
    void namesAreKeptHarmless(World world) {
        Attacker administrator = world.administrator().browser();
        try (Round round = Tries.round(
                FAMILY,
                "hostile names of harmless files",
                "a file to be kept, under a name without folders or markup")) {
            for (String name : List.of(
                    "../../../../etc/plan.pdf",
                    "..\\\\..\\\\plan.pdf",
                    "<img src=x onerror=alert(1)>.pdf",
                    "plan\u202efdp.pdf",
                    "plan;filename=a.html.pdf",
                    "#{7*7}.pdf")) {
                Answer sent = send(administrator, name, (PDF + name.hashCode() + "\n%%EOF\n").getBytes(UTF_8));
                round.on(name, sent, sent.outcome().startsWith("303 " + PIECE));
                Answer handed = administrator.get(address(world));
                String disposition = handed.header("content-disposition");
                round.on(
                        name + " handed out",
                        handed,
                        handed.status() == 200
                                && handed.header("content-type").startsWith("application/pdf")
                                && handed.header("x-content-type-options").equals("nosniff")
                                && handed.header("content-security-policy").contains("sandbox")
                                && disposition.matches("attachment; filename=\"[^\"\\\\/<>\r\n]*\\.pdf\"; .*"));
                boolean markup = administrator.get(PIECE).body().contains("<img src=x");
                round.on(name + " on the page", markup ? "markup" : "text", !markup);
            }
        }
    }

    @Test
    void filesOfDraftsAreNobodysButThoseWhoSeeDrafts(World world) {
        Attacker administrator = world.administrator().browser();
        assertThat(send(administrator, "plan.pdf", PDF.getBytes(UTF_8)).outcome())
                .startsWith("303 " + PIECE);
        String address = address(world);
        assertThat(administrator.get(address).body()).as("control").startsWith("%PDF");
        try (Round round =
                Tries.round(FAMILY, "the file of a draft, and addresses near it", "not found, nothing of it told")) {
            Map<String, Attacker> others = new HashMap<>();
            others.put("a visitor", world.newcomer());
            others.put("a person", world.bob().browser());
            world.roles().forEach((role, person) -> {
                if (!List.of("ADMINISTRATOR", "AUDITOR").contains(role)) {
                    others.put(role, person.browser().twin());
                }
            });
            others.forEach((who, browser) -> {
                Answer answer = browser.get(address);
                round.on(who, answer, answer.status() == 404 && !answer.body().contains("%PDF"));
            });
            String digest = address.replaceFirst(".*/([0-9a-f]{64}).*", "$1");
            for (String near : List.of(
                    "/modeles",
                    "/modeles/",
                    "/modeles/" + digest,
                    "/modeles/" + digest.toUpperCase(java.util.Locale.ROOT) + "?nom=plan.pdf",
                    "/modeles/" + digest + "/?nom=plan.pdf",
                    "/modeles/" + digest + "?nom=%25",
                    "/modeles/" + digest + "?nom=plan.pdf%00",
                    "/modeles/" + digest + "?nom=../plan.pdf",
                    "/modeles/" + digest + "?nom=" + "a".repeat(300),
                    "/modeles/' or '1'='1?nom=plan.pdf".replace(" ", "%20"),
                    "/modeles/..%2f..%2fetc%2fpasswd?nom=passwd")) {
                Answer answer = administrator.get(near);
                round.on(near.replace(digest, "{digest}"), answer, !answer.isSuccess() && !answer.isError());
            }
        }
    }

    @Test
    void nobodyElseAttachesAFile(World world) {
        Attacker administrator = world.administrator().browser();
        String version = version(administrator);
        byte[] content = PDF.getBytes(UTF_8);
        try (Round round =
                Tries.round(FAMILY, "files sent by others, or by another site", "refused, nothing changed")) {
            world.roles().forEach((role, person) -> {
                if (!role.equals("ADMINISTRATOR")) {
                    Attacker browser = person.browser().twin();
                    Map<String, String> fields =
                            Map.of("jeton", person.browser().token(), "version", version);
                    Answer answer = Files.send(browser, PIECE, fields, "plan.pdf", content);
                    round.on(role, answer, !answer.isSuccess() && !answer.isError());
                }
            });
            round.on(
                    "a visitor",
                    Files.send(world.newcomer(), PIECE, Map.of("version", version), "plan.pdf", content),
                    true);
            Map<String, String> token = Map.of("jeton", administrator.token(), "version", version);
            Map<String, Answer> forged = new LinkedHashMap<>();
            forged.put(
                    "no token",
                    Files.send(administrator.twin(), PIECE, Map.of("version", version), "plan.pdf", content));
            forged.put(
                    "another's token",
                    Files.send(
                            administrator.twin(),
                            PIECE,
                            Map.of("jeton", world.bob().browser().token(), "version", version),
                            "plan.pdf",
                            content));
            forged.put(
                    "the right token, cross-site Origin",
                    Files.send(
                            administrator.twin(),
                            PIECE,
                            token,
                            "plan.pdf",
                            content,
                            "Origin: https://mechant.example"));
            forged.put(
                    "the right token, Sec-Fetch-Site cross-site",
                    Files.send(administrator.twin(), PIECE, token, "plan.pdf", content, "Sec-Fetch-Site: cross-site"));
            forged.forEach((how, answer) -> round.on(how, answer, !answer.isSuccess() && !answer.isError()));
            List<String> changes = world.database().changesAfter(before).stream()
                    .filter(change -> change.matches("(attachment|call)\\..*"))
                    .toList();
            round.on(
                    "the journal afterwards",
                    changes.isEmpty() ? "nothing done" : changes.toString(),
                    changes.isEmpty());
        }
    }
}
