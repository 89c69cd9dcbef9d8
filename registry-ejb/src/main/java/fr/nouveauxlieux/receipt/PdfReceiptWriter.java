package fr.nouveauxlieux.receipt;

import fr.nouveauxlieux.dossier.ReceiptContent;
import fr.nouveauxlieux.dossier.ReceiptWriter;
import fr.nouveauxlieux.pdf.AccessiblePdf;
import fr.nouveauxlieux.pdf.PrintedDocument;
import fr.nouveauxlieux.receipt.internal.ReceiptText;
import fr.nouveauxlieux.receipt.internal.ReceiptWords;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes receipts as PDF/UA-1. The same content always gives the same bytes. A receipt in English is followed by its
 * French text, which prevails.
 */
@ApplicationScoped
public class PdfReceiptWriter implements ReceiptWriter {

    @Override
    public byte[] write(ReceiptContent content) {
        ReceiptWords words = ReceiptWords.in(content.language());
        PrintedDocument document =
                new PrintedDocument(content.language(), words.title(content), words.description(content));
        new ReceiptText(document, words, content).write();
        if (!content.language().equals("fr")) {
            document.beginPart("fr");
            new ReceiptText(document, ReceiptWords.in("fr"), content).write();
        }
        return AccessiblePdf.print(document, content.submittedAt());
    }
}
