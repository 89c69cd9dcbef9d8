package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.Await;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** First instalments are asked for with evidence, certified, handed over to be paid, and come back: one only the second time. */
final class Payments {

    private static final String PAGE = "/agents/conventions";
    private static final String IBAN = "FR1420041010050500013M02606";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String EVIDENCE =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private final Story story;
    private final Browser instructor;
    private final Browser authority;

    Payments(Story story) {
        this.story = story;
        this.instructor = story.instructor().browser();
        this.authority = story.authority().browser();
    }

    void play() {
        List<Dossier> accepted = story.accepted();
        accepted.forEach(this::ask);
        Await.until("the evidence to be inspected", () -> count("SAFE") == accepted.size());
        accepted.forEach(this::certify);
        String file = handOver(accepted);
        Dossier failing = accepted.get(0);
        comeBack(file, failing);
        assertThat(states()).containsEntry(failing.id(), "FAILED");
        Agreements.press(authority, Agreements.desk(failing), "validate-instalment");
        comeBack(handOver(List.of(failing)), null);
        assertThat(states().values()).hasSize(accepted.size()).containsOnly("PAID");
    }

    private long count(String inspected) {
        return story.database()
                .count("select count(*) from attachment where piece_id is not null and state = ?", inspected);
    }

    /** Of the instalments that were asked for, by dossier. */
    private Map<String, String> states() {
        return story
                .database()
                .rows("select a.dossier_id, i.state from instalment i join agreement a on a.id = i.agreement_id"
                        + " where i.state not in ('PLANNED', 'DROPPED')")
                .stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    private void ask(Dossier dossier) {
        Browser author = dossier.author().browser();
        Page page = author.goTo(Agreements.own(dossier));
        PageForm early = page.formOf("request");
        String item = early.value("item");
        author.submit(early.set("request-" + item, "Les travaux ont commencé.")).expect(422);
        PageForm bank = page.formOf("bank").set("holder", dossier.organisation());
        author.submit(bank.set("iban", IBAN.replace("606", "607"))).expect(422);
        author.submit(bank.set("iban", IBAN)).expect(200);
        PageForm request = author.goTo(Agreements.own(dossier)).formOf("request");
        request.set("request-" + item, "Les travaux ont commencé.");
        author.submit(request.attach("request-" + item + "-files", "facture.pdf", EVIDENCE))
                .expect(200);
    }

    private void certify(Dossier dossier) {
        assertThat(authority.goTo(Agreements.desk(dossier)).findForm("validate-instalment"))
                .as("before the service is certified")
                .isEmpty();
        Agreements.press(instructor, Agreements.desk(dossier), "certify");
        Agreements.press(authority, Agreements.desk(dossier), "validate-instalment");
    }

    /** All that is to be paid, once: as many lines as there are instalments, which come to the same sum. */
    private String handOver(List<Dossier> dossiers) {
        long due = story.database().count("select sum(amount) from instalment where state = 'VALIDATED'");
        PageForm form = authority.goTo(PAGE).formOf("export").set("call", CallOfTheWave.CODE);
        String file = authority.submit(form).expect(200).source();
        List<Map<String, String>> lines = Csv.rows(file, ';');
        assertThat(lines)
                .extracting(line -> line.get("beneficiaire"))
                .containsExactlyInAnyOrderElementsOf(
                        dossiers.stream().map(Dossier::organisation).toList());
        assertThat(lines).allSatisfy(line -> assertThat(line).containsEntry("iban", IBAN));
        assertThat(lines.stream()
                        .mapToLong(line -> Csv.cents(line.get("montant")))
                        .sum())
                .isEqualTo(due);
        authority.submit(form).expect(422);
        return file;
    }

    /** @param failing the one that could not be paid; null for none */
    private void comeBack(String file, Dossier failing) {
        String number = failing == null
                ? ""
                : story.database().one("select number from dossier where public_id = ?", failing.id());
        String returned = file.lines()
                .map(line -> line.replaceFirst(
                        ";;;$",
                        !number.isEmpty() && line.contains(";" + number + ";")
                                ? ";echec;;Compte clos"
                                : ";paye;" + LocalDate.now(PARIS) + ";"))
                .collect(Collectors.joining("\n"));
        PageForm form = authority.goTo(PAGE).formOf("record").set("call-returned", CallOfTheWave.CODE);
        authority.submit(form.set("returned", returned)).expect(200);
        authority.submit(form).expect(422);
    }
}
