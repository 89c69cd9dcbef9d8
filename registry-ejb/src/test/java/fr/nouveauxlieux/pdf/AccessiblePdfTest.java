package fr.nouveauxlieux.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class AccessiblePdfTest {

    private static final Instant AT = Instant.parse("2026-11-22T22:12:05Z");

    private static PrintedDocument document() {
        return new PrintedDocument("fr", "Titre", "Un document");
    }

    @Test
    void aDocumentOfEveryKindOfPartIsAccessible() {
        PrintedDocument document = document();
        document.title("Titre");
        document.section("Partie");
        document.subsection("Question");
        document.paragraph("Une ligne\nune autre");
        document.emphasis("À ne pas manquer");
        document.code("0123456789abcdef");
        document.list(List.of("un", "deux"));
        document.link("Voir :", "https://lieux.example/", "Un site");
        document.table(List.of("Quoi", "Combien"), List.of(List.of("un", "1"), List.of("rien", "")));
        document.beginPart("en");
        document.title("Title");
        byte[] pdf = AccessiblePdf.print(document, AT);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf)).contains("Titre", "Une ligne une autre", "deux", "Combien", "Title");
    }

    /** So that the other tests could fail. */
    @Test
    void aDocumentWithoutTagsIsFoundWanting() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            assertThat(PdfReading.faults(bytes.toByteArray())).isNotEmpty();
        }
    }

    @Property(tries = 40)
    void whateverIsWrittenTheDocumentIsAccessible(@ForAll @StringLength(max = 80) String text) {
        PrintedDocument document = document();
        document.title(text);
        document.section("Partie " + text);
        document.paragraph(text);
        document.list(List.of(text, text));
        document.table(List.of("Quoi", "Combien"), List.of(List.of(text, text)));
        byte[] pdf = AccessiblePdf.print(document, AT);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(AccessiblePdf.print(document, AT)).isEqualTo(pdf);
    }

    @Test
    void aRowHasAsManyCellsAsThereAreColumns() {
        assertThatThrownBy(() -> document().table(List.of("Quoi", "Combien"), List.of(List.of("un"))))
                .hasMessage("expected 2 cells, were 1");
    }
}
