package fr.nouveauxlieux.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads printed documents back: their text, and what veraPDF finds in them. */
public final class PdfReading {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfReading() {}

    /** What fails the rules of PDF/UA-1, each once; empty where the document is accessible. */
    public static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            if (faults.isEmpty() != result.isCompliant()) {
                throw new IllegalStateException("veraPDF contradicts itself");
            }
            return faults;
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as it is read aloud, its white space made single spaces. */
    public static String text(byte[] pdf) {
        return with(pdf, document -> {
            try {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The text without any white space: what was broken over lines is whole again. */
    public static String letters(byte[] pdf) {
        return text(pdf)
                .chars()
                .filter(character -> character != ' ')
                .mapToObj(character -> String.valueOf((char) character))
                .collect(Collectors.joining());
    }

    public static <T> T with(byte[] pdf, Function<PDDocument, T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
