package fr.nouveauxlieux.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.systemtests.faults.AnswerWindow.Change;
import fr.nouveauxlieux.systemtests.faults.DossierOracle.Kept;
import fr.nouveauxlieux.systemtests.faults.DossierOracle.Traces;
import fr.nouveauxlieux.systemtests.faults.DossierOracle.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal has acknowledged is kept, once, however it ends. */
class KilledDossiersIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SAVES = 200;
    private static final int DOSSIERS = 50;
    private static final int KILLS = 4;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedAnswerIsThereOnceWhereThePortalIsKilledWhilePeopleWrite() throws Exception {
        Luck luck = Luck.draw();
        System.out.printf("autosaves under kills: seed %d%n", luck.seed());
        try (KillablePortal portal = new KillablePortal(folder)) {
            TrialCall.publish(portal);
            List<AnswerWindow> windows = new ArrayList<>();
            for (int person = 0; person < AT_ONCE / 2; person++) {
                windows.addAll(twoWindowsOfOneDossier(Applicant.join(portal), luck));
            }
            DossierOracle oracle = new DossierOracle(portal);
            AtomicInteger keptUnacknowledged = new AtomicInteger();
            Killing killing = new Killing(portal, luck);
            killing.work(
                    windows.stream()
                            .<Consumer<AtomicInteger>>map(window -> window::write)
                            .toList(),
                    SAVES,
                    KILLS,
                    () -> windows.forEach(window -> keptUnacknowledged.addAndGet(assertKept(window, oracle))));

            assertThat(killing.acknowledged()).isEqualTo(SAVES);
            windows.forEach(window -> assertKept(window, oracle));
            assertNothingElseIsKept(windows, oracle);
            assertThat(portal.verifyJournal().exitCode()).isZero();
            System.out.printf(
                    "autosaves under kills: %d saves of %d changes acknowledged, %d kills (%d with the database),"
                            + " %d saves sent again, %d of them kept already; lost 0, doubled 0%n",
                    SAVES,
                    windows.stream()
                            .mapToInt(window -> window.acknowledged().size())
                            .sum(),
                    KILLS,
                    killing.withDatabase(),
                    windows.stream().mapToInt(AnswerWindow::resent).sum(),
                    keptUnacknowledged.get());
        }
    }

    private static List<AnswerWindow> twoWindowsOfOneDossier(Applicant author, Luck luck) throws IOException {
        String dossier = author.begin(TrialCall.CODE);
        int half = TrialCall.NOTES.size() / 2;
        return Stream.of(TrialCall.NOTES.subList(0, half), TrialCall.NOTES.subList(half, TrialCall.NOTES.size()))
                .map(fields -> new AnswerWindow(author, dossier, fields, SAVES / AT_ONCE, luck.forOne()))
                .toList();
    }

    /** @return 1 where what nobody acknowledged is kept, which must be so of all that was sent together */
    private static int assertKept(AnswerWindow window, DossierOracle oracle) {
        Map<String, Kept> history =
                oracle.listHistory(window.dossier()).stream().collect(Collectors.toMap(Kept::key, kept -> kept));
        for (Change change : window.acknowledged()) {
            assertThat(history.get(change.key())).isEqualTo(kept(change));
        }
        List<Change> open = window.unacknowledged();
        List<Change> present = open.stream()
                .filter(change -> history.containsKey(change.key()))
                .toList();
        assertThat(present).isIn(List.of(), open);
        if (present.isEmpty()) {
            Map<String, Kept> standing =
                    oracle.listStanding(window.dossier()).stream().collect(Collectors.toMap(Kept::path, kept -> kept));
            window.newest().forEach((path, change) -> assertThat(standing.get(path))
                    .isEqualTo(new Kept(path, change.value(), change.base() + 1, "")));
        }
        return present.isEmpty() ? 0 : 1;
    }

    private static Kept kept(Change change) {
        return new Kept(change.path(), change.value(), change.base() + 1, change.key());
    }

    private static void assertNothingElseIsKept(List<AnswerWindow> windows, DossierOracle oracle) {
        windows.stream().collect(Collectors.groupingBy(AnswerWindow::dossier)).forEach((dossier, ofIt) -> assertThat(
                        oracle.listHistory(dossier))
                .containsExactlyInAnyOrderElementsOf(ofIt.stream()
                        .flatMap(window -> window.acknowledged().stream())
                        .map(KilledDossiersIT::kept)
                        .toList()));
    }

    @Test
    void aDossierIsSubmittedWhollyOrNotAtAllWhereThePortalIsKilledMeanwhile() throws Exception {
        Luck luck = Luck.draw();
        System.out.printf("submissions under kills: seed %d%n", luck.seed());
        try (KillablePortal portal = new KillablePortal(folder)) {
            TrialCall.publish(portal);
            Map<String, Applicant> authors = begunAndComplete(portal);
            DossierOracle oracle = new DossierOracle(portal);
            Queue<String> drafts = new ConcurrentLinkedQueue<>(authors.keySet());
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            Consumer<AtomicInteger> hand = count -> submitAll(authors, drafts, acknowledged, count);
            AtomicInteger unacknowledged = new AtomicInteger();
            AtomicInteger keptUnacknowledged = new AtomicInteger();
            Killing killing = new Killing(portal, luck);
            killing.work(IntStream.range(0, AT_ONCE).mapToObj(each -> hand).toList(), DOSSIERS, KILLS, () -> {
                List<String> open = authors.keySet().stream()
                        .filter(dossier -> !acknowledged.contains(dossier) && !drafts.contains(dossier))
                        .toList();
                unacknowledged.addAndGet(open.size());
                keptUnacknowledged.addAndGet(assertWhole(authors.keySet(), acknowledged, oracle));
                drafts.addAll(open);
            });

            assertThat(acknowledged).isEqualTo(authors.keySet());
            assertWhole(authors.keySet(), acknowledged, oracle);
            assertReadable(authors, oracle);
            assertThat(portal.verifyJournal().exitCode()).isZero();
            System.out.printf(
                    "submissions under kills: %d submitted, %d kills (%d with the database), %d met by a kill,"
                            + " %d of them whole already and told again; lost 0, half 0, doubled 0%n",
                    DOSSIERS, KILLS, killing.withDatabase(), unacknowledged.get(), keptUnacknowledged.get());
        }
    }

    private static Map<String, Applicant> begunAndComplete(KillablePortal portal) throws IOException {
        List<Applicant> applicants = List.of(Applicant.join(portal), Applicant.join(portal), Applicant.join(portal));
        Map<String, Applicant> authors = new LinkedHashMap<>();
        for (int number = 0; number < DOSSIERS; number++) {
            Applicant author = applicants.get(number % applicants.size());
            String dossier = author.begin(TrialCall.CODE);
            assertThat(author.sendAnswers(dossier, TrialCall.COMPLETE).statusCode())
                    .isEqualTo(200);
            authors.put(dossier, author);
        }
        return authors;
    }

    private static void submitAll(
            Map<String, Applicant> authors, Queue<String> drafts, Set<String> acknowledged, AtomicInteger count) {
        try {
            for (String dossier = drafts.poll(); dossier != null; dossier = drafts.poll()) {
                if (!authors.get(dossier).submits(dossier)) {
                    return;
                }
                acknowledged.add(dossier);
                count.incrementAndGet();
            }
        } catch (IOException gone) {
            // Whether it is submitted nobody knows: it is tried again when the portal is back.
        }
    }

    /** @return how many are submitted of which nobody was told */
    private static int assertWhole(Set<String> dossiers, Set<String> acknowledged, DossierOracle oracle) {
        int untold = 0;
        for (String dossier : dossiers) {
            Traces traces = oracle.traces(dossier);
            if (acknowledged.contains(dossier)) {
                assertThat(traces).isEqualTo(Traces.ALL);
            } else {
                assertThat(traces).isIn(Traces.ALL, Traces.NONE);
                untold += traces.equals(Traces.ALL) ? 1 : 0;
            }
        }
        return untold;
    }

    private static void assertReadable(Map<String, Applicant> authors, DossierOracle oracle) throws Exception {
        Set<String> numbers = new HashSet<>();
        for (Map.Entry<String, Applicant> each : authors.entrySet()) {
            Version version = oracle.version(each.getKey());
            assertThat(numbers.add(version.dossierNumber()))
                    .as(version.dossierNumber())
                    .isTrue();
            assertThat(sha256(version.content())).isEqualTo(version.sha256());
            assertFrozen(JSON.readTree(version.content()), version.dossierNumber());
            byte[] receipt = each.getValue()
                    .get("/dossiers/" + each.getKey() + "/recepisse/1")
                    .body();
            assertThat(receipt).isEqualTo(version.receipt());
            assertThat(read(receipt)).contains(version.dossierNumber()).contains(version.sha256());
        }
    }

    private static void assertFrozen(JsonNode content, String number) {
        assertThat(content.get("dossier").asText()).isEqualTo(number);
        assertThat(content.at("/answers/title/value").asText()).isEqualTo("La Ruche");
        assertThat(content.at("/answers/oath/value").asBoolean()).isTrue();
        assertThat(content.at("/answers/note-1/version").asLong()).isEqualTo(1);
        assertThat(content.at("/answers/address/value/commune").asText()).isEqualTo("59350");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the receipt says, without white space: digests are broken over lines. */
    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
