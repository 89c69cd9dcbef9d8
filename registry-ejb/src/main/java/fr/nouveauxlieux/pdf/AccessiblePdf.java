package fr.nouveauxlieux.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.nouveauxlieux.pdf.internal.Fonts;
import fr.nouveauxlieux.pdf.internal.LetterOrder;
import fr.nouveauxlieux.pdf.internal.LetterRuns;
import fr.nouveauxlieux.pdf.internal.LineBreaks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints documents as PDF/UA-1. Nothing is read from anywhere but the document and the fonts. */
public final class AccessiblePdf {

    private static final float VERSION = 1.7f;

    static {
        // What the library remarks quotes what people wrote; what fails is thrown all the same.
        XRLog.setLoggingEnabled(false);
    }

    private AccessiblePdf() {}

    /**
     * The same document and moment always give the same bytes.
     *
     * @param at when the document was made, as it tells it of itself
     */
    public static byte[] print(PrintedDocument document, Instant at) {
        try (PdfBoxRenderer renderer = renderer(document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(100_000)) {
            renderer.createPDFWithoutClosing();
            PDDocument printed = renderer.getPdfDocument();
            printed.getDocumentInformation().setCreationDate(calendar(at));
            // In place of the present moment, of which the library would make the file's identifier.
            printed.setDocumentId(at.toEpochMilli());
            printed.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(PrintedDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .withProducer("Nouveaux Lieux")
                .withW3cDocument(document.tree(), null)
                .useReplacementText(PrintedDocument.REPLACEMENT)
                .useUnicodeLineBreaker(new LineBreaks())
                .useUnicodeBidiSplitter(LetterRuns::new)
                .useUnicodeBidiReorderer(new LetterOrder())
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(() -> new ByteArrayInputStream(Fonts.regular()), Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(Fonts.bold()), Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        return builder.buildPdfRenderer();
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    }
}
