package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.call.letter.Placeholder;
import fr.nouveauxlieux.pdf.PrintedDocument;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a letter of decision in one language. */
final class LetterText {

    private static final String COURTS = "https://www.telerecours.fr/";
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    private final PrintedDocument document;
    private final LetterWords words;
    private final DecisionLetter letter;

    LetterText(PrintedDocument document, LetterWords words, DecisionLetter letter) {
        this.document = document;
        this.words = words;
        this.letter = letter;
    }

    void write() {
        document.title(words.title(letter));
        if (!words.get("prevails").isBlank()) {
            document.paragraph(words.get("prevails"));
        }
        facts();
        body();
        signature();
        appeals();
    }

    private void facts() {
        document.table(
                List.of(words.get("facts.what"), words.get("facts.value")),
                List.of(
                        List.of(words.get("number"), letter.number()),
                        List.of(words.get("project"), letter.project()),
                        List.of(words.get("organisation"), letter.organisation()),
                        List.of(words.get("call"), letter.call().in(words.language())),
                        List.of(words.get("wave"), letter.wave().in(words.language())),
                        List.of(words.get("date"), words.date(letter.at()))));
    }

    /** Where the call's text leaves no place for the reasons, they follow it: no decision is told without. */
    private void body() {
        String text = words.bodyOf(letter);
        EMPTY_LINES
                .splitAsStream(text)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> document.paragraph(words.fill(paragraph, letter)));
        if (!text.contains(Placeholder.REASONS.written())) {
            document.section(words.get("reasons"));
            EMPTY_LINES
                    .splitAsStream(letter.plan().reasons())
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .forEach(document::paragraph);
        }
    }

    private void signature() {
        document.section(words.get("signature"));
        document.emphasis(letter.signer()
                .map(name -> words.get("signature.signed")
                        .replace("{date}", words.moment(letter.at()))
                        .replace("{name}", name))
                .orElseGet(() -> words.get("signature.draft")));
        document.paragraph(words.get("signature.kept"));
    }

    private void appeals() {
        document.section(words.get("appeals"));
        document.paragraph(words.get("appeals.intro"));
        document.list(List.of(
                words.get("appeals.same")
                        .replace("{address}", letter.service().postalAddress())
                        .replace("{email}", letter.service().email().value())
                        .replace("{service}", letter.service().name()),
                words.get("appeals.above"),
                words.get("appeals.court")));
        document.link(words.get("appeals.online"), COURTS, words.get("appeals.online.purpose"));
        document.paragraph(words.get("appeals.start"));
        document.paragraph(words.get("appeals.interrupts"));
        document.paragraph(words.get("appeals.distance"));
    }
}
