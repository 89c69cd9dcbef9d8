package fr.nouveauxlieux.receipt.internal;

import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.ReceiptContent;
import fr.nouveauxlieux.dossier.ReceiptLocation;
import fr.nouveauxlieux.pdf.PrintedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * What a receipt says in one language, in the order in which it matters. Each section is one point of article R112-11-1
 * of the code of relations between the public and the administration, or of the articles that it leads to.
 */
public final class ReceiptText {

    private static final String COURTS = "https://www.telerecours.fr/";

    private final PrintedDocument document;
    private final ReceiptWords words;
    private final ReceiptContent content;

    public ReceiptText(PrintedDocument document, ReceiptWords words, ReceiptContent content) {
        this.document = document;
        this.words = words;
        this.content = content;
    }

    public void write() {
        document.title(words.title(content));
        words.find("prevails").ifPresent(document::emphasis);
        document.paragraph(words.get("intro"));
        request();
        service();
        silence();
        appeals();
        missingPieces();
        files();
        digest();
        if (document.isReplaced()) {
            document.paragraph(words.get("replaced").replace("{sign}", PrintedDocument.REPLACEMENT));
        }
    }

    private void request() {
        document.section(words.get("request"));
        List<List<String>> rows = new ArrayList<>();
        row(rows, "received", words.moment(content.submittedAt()));
        row(rows, "number", content.number());
        row(rows, "version", String.valueOf(content.submission()));
        row(rows, "call", content.callTitle().in(words.language()));
        row(rows, "wave", content.wave().in(words.language()));
        row(rows, "project", content.title());
        row(rows, "location", content.location().address());
        row(rows, "point", point(content.location()));
        row(rows, "organisation", content.organisationName());
        row(rows, "identifier", content.organisationNumber());
        facts(rows);
    }

    private void service() {
        document.section(words.get("service"));
        List<List<String>> rows = new ArrayList<>();
        row(rows, "name", content.service().name());
        row(rows, "address", content.service().postalAddress());
        row(rows, "email", content.service().email().value());
        row(rows, "telephone", content.service().telephone().orElseGet(() -> words.get("telephone.none")));
        facts(rows);
    }

    private void silence() {
        document.section(words.get("silence"));
        document.emphasis(words.get("silence.refusal").replace("{date}", words.date(content.implicitRefusalOn())));
        document.paragraph(words.get("silence.why"));
    }

    private void appeals() {
        document.section(words.get("appeals"));
        document.paragraph(words.get("appeals.intro"));
        document.list(List.of(words.get("appeals.administration"), words.get("appeals.court")));
        document.link(words.get("appeals.online"), COURTS, words.get("appeals.online.purpose"));
        document.paragraph(words.get("appeals.interrupts"));
        document.paragraph(words.get("appeals.start").replace("{date}", words.date(content.implicitRefusalOn())));
        document.paragraph(words.get("appeals.distance"));
    }

    private void missingPieces() {
        document.section(words.get("pieces"));
        document.paragraph(words.get("pieces.asked"));
        document.paragraph(words.get("pieces.clock"));
        document.paragraph(words.get("pieces.indispensable"));
    }

    private void files() {
        document.section(words.get("files"));
        if (content.files().isEmpty()) {
            document.paragraph(words.get("files.none"));
            return;
        }
        document.paragraph(words.get("files.intro"));
        document.table(
                List.of(words.get("files.name"), words.get("files.size"), words.get("files.digest")),
                content.files().stream().map(this::file).toList());
    }

    private List<String> file(DossierFile file) {
        return List.of(
                file.name(),
                words.size(file.bytes()),
                file.sha256().isEmpty() ? words.get("files.incomplete") : file.sha256());
    }

    private void digest() {
        document.section(words.get("digest"));
        document.paragraph(words.get("digest.intro"));
        document.code(content.sha256());
    }

    private String point(ReceiptLocation location) {
        String precision = words.get(
                "precision." + location.precision().map(PointPrecision::code).orElse("unsaid"));
        return location.point().isEmpty() ? "" : location.point() + " (" + precision + ")";
    }

    private void row(List<List<String>> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(words.get(key), value));
        }
    }

    private void facts(List<List<String>> rows) {
        document.table(List.of(words.get("facts.what"), words.get("facts.value")), rows);
    }
}
