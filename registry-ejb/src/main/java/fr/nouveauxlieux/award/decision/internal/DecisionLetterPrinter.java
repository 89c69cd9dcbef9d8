package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.pdf.AccessiblePdf;
import fr.nouveauxlieux.pdf.PrintedDocument;

/** Prints the letters of decisions as PDF/UA-1. The same letter always gives the same bytes. */
public final class DecisionLetterPrinter {

    private DecisionLetterPrinter() {}

    public static byte[] print(DecisionLetter letter) {
        LetterWords words = LetterWords.in(letter.language());
        PrintedDocument document = new PrintedDocument(
                letter.language(), words.title(letter), words.get("description").replace("{number}", letter.number()));
        if (letter.signer().isEmpty()) {
            document.markPages(words.get("draft"));
        }
        new LetterText(document, words, letter).write();
        if (!letter.language().equals("fr")) {
            document.beginPart("fr");
            new LetterText(document, LetterWords.in("fr"), letter).write();
        }
        return AccessiblePdf.print(document, letter.at());
    }
}
