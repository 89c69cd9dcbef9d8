package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.PlannedInstalment;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.Wording;
import fr.nouveauxlieux.pdf.AccessiblePdf;
import fr.nouveauxlieux.pdf.PrintedDocument;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes agreements and amendments as PDF/UA-1, in French alone: it is what binds. The same content gives the same bytes. */
final class AgreementText {

    private static final String BUNDLE = "fr.nouveauxlieux.award.agreement.internal.agreement";
    private static final double CENTS = 100;
    private static final int OBLIGATIONS = 5;
    private static final int REPORTS = 3;

    private final Wording words = Wording.of(BUNDLE, "fr");
    private final AgreementContent content;
    private final PrintedDocument document;

    private AgreementText(AgreementContent content) {
        this.content = content;
        this.document = new PrintedDocument("fr", title(), filled("description"));
    }

    static byte[] print(AgreementContent content) {
        AgreementText text = new AgreementText(content);
        if (content.amendment().isPresent()) {
            text.writeAmendment(content.amendment().get());
        } else {
            text.write();
        }
        text.sign();
        return AccessiblePdf.print(text.document, content.madeAt());
    }

    private String title() {
        return content.amendment()
                .map(amended -> filled("amendment.title").replace("{n}", String.valueOf(amended.number())))
                .orElseGet(() -> filled("title"));
    }

    private void write() {
        document.title(title());
        document.paragraph(words.get("considering"));
        content.decidedOn()
                .ifPresent(day -> document.paragraph(words.get("decided").replace("{date}", words.date(day))));
        parties();
        article("object");
        document.paragraph(content.object());
        article("duration");
        document.paragraph(words.get("duration.text")
                .replace("{from}", words.date(content.startsOn()))
                .replace("{to}", words.date(content.endsOn())));
        article("amount");
        document.emphasis(words.get("amount.text").replace("{amount}", euros(content.amount())));
        article("schedule");
        document.paragraph(words.get("schedule.text"));
        schedule(content.schedule());
        document.paragraph(words.get("schedule.service"));
        article("reports");
        document.list(texts("reports.", REPORTS));
        article("obligations");
        document.list(texts("obligations.", OBLIGATIONS));
        article("control");
        document.paragraph(words.get("control.text"));
        article("amendment");
        document.paragraph(words.get("amendment.text"));
        article("termination");
        document.paragraph(words.get("termination.text"));
        article("dispute");
        document.paragraph(words.get("dispute.text"));
    }

    private void writeAmendment(AgreementContent.Amended amended) {
        document.title(title());
        parties();
        article("amendment.reason");
        document.paragraph(amended.reason());
        article("amendment.amount");
        document.emphasis(words.get("amendment.amount.text")
                .replace("{before}", euros(amended.before()))
                .replace("{amount}", euros(content.amount())));
        document.paragraph(words.get("amendment.ends").replace("{to}", words.date(content.endsOn())));
        article("amendment.schedule");
        document.paragraph(words.get("amendment.committed").replace("{amount}", euros(amended.committed())));
        schedule(content.schedule());
        article("amendment.rest");
        document.paragraph(words.get("amendment.rest.text"));
    }

    private void parties() {
        article("parties");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.get("parties.state"),
                content.service().name() + "\n" + content.service().postalAddress()));
        rows.add(List.of(
                words.get("parties.beneficiary"),
                filled("parties.beneficiary.text")
                        .replace("{name}", content.beneficiary())
                        .replace("{identifier}", content.beneficiaryNumber())));
        rows.add(List.of(words.get("parties.project"), content.project()));
        rows.add(List.of(words.get("parties.call"), content.call() + "\n" + content.wave()));
        document.table(List.of(words.get("facts.what"), words.get("facts.value")), rows);
    }

    private void schedule(Schedule schedule) {
        List<PlannedInstalment> planned = schedule.instalments();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            LocalDate from = planned.get(i).on();
            rows.add(List.of(
                    words.get("schedule.nth").replace("{n}", String.valueOf(i + 1)),
                    words.date(from),
                    euros(planned.get(i).amount())));
        }
        rows.add(List.of(words.get("schedule.total"), "", euros(schedule.total())));
        document.table(
                List.of(words.get("schedule.which"), words.get("schedule.from"), words.get("schedule.amount")), rows);
    }

    private void sign() {
        article("signatures");
        document.paragraph(words.get("signatures.text"));
        document.table(
                List.of(words.get("signatures.side"), words.get("signatures.who"), words.get("signatures.when")),
                List.of(
                        List.of(words.get("parties.beneficiary"), "", ""),
                        List.of(words.get("parties.state"), "", "")));
        if (document.isReplaced()) {
            document.paragraph(words.get("replaced").replace("{sign}", PrintedDocument.REPLACEMENT));
        }
    }

    private void article(String key) {
        document.section(words.get(key));
    }

    private List<String> texts(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> words.get(prefix + i))
                .toList();
    }

    private String filled(String key) {
        return words.get(key).replace("{number}", content.number()).replace("{call}", content.call());
    }

    private static String euros(Money amount) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(amount.cents() / CENTS);
    }
}
