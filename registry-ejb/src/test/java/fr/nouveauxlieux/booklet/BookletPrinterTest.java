package fr.nouveauxlieux.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.booklet.Booklet.Chapter;
import fr.nouveauxlieux.booklet.Booklet.Item;
import fr.nouveauxlieux.booklet.Booklet.Part;
import fr.nouveauxlieux.pdf.PdfReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class BookletPrinterTest {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    private static Chapter chapter(String title, String answer) {
        return new Chapter(
                title,
                Optional.of("BROUILLON – pas encore déposé"),
                List.of(List.of("Projet", "La Fabrique"), List.of("Organisation", "Le Labo d’Élan")),
                List.of(
                        new Part(
                                "Le projet",
                                List.of(
                                        new Item.Text("Intitulé", answer),
                                        new Item.Table(
                                                "Dépenses",
                                                List.of("Poste", "Année 1", "Année 2"),
                                                List.of(List.of("Personnel", "1 200 €", "0 €"))))),
                        new Part("Pièces", List.of(new Item.Code("Empreinte", "9f86d081884c7d65")))));
    }

    private static Booklet booklet(Optional<String> mark, Chapter... chapters) {
        return new Booklet(
                "fr",
                "Dossier FDT-2026-000123",
                "Un dossier de candidature",
                "Sommaire",
                mark,
                List.of("Information", "Valeur"),
                "Le signe {sign} remplace un caractère.",
                List.of(chapters));
    }

    private static List<String> bookmarks(byte[] file) {
        List<String> names = new ArrayList<>();
        return PdfReading.with(file, document -> {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(inner -> names.add("- " + inner.getTitle()));
            }
            return names;
        });
    }

    @Test
    void aDossierIsAccessibleAndTellsEverything() {
        byte[] file = BookletPrinter.print(
                booklet(Optional.empty(), chapter("Dossier FDT-2026-000123", "La Fabrique\nsur deux lignes")), AT);
        assertThat(PdfReading.faults(file)).isEmpty();
        assertThat(PdfReading.text(file))
                .contains(
                        "Dossier FDT-2026-000123", "BROUILLON", "Sommaire", "Le projet", "1 200 €", "9f86d081884c7d65")
                .doesNotContain("{", "null");
        assertThat(bookmarks(file)).containsExactly("Dossier FDT-2026-000123", "Le projet", "Pièces");
    }

    @Test
    void aDraftSaysSoOnEachPage() {
        byte[] file = BookletPrinter.print(
                booklet(Optional.of("PAS ENCORE \"DÉPOSÉ\""), chapter("Dossier", "ligne\n".repeat(120))), AT);
        assertThat(PdfReading.faults(file)).isEmpty();
        int pages = PdfReading.with(file, PDDocument::getNumberOfPages);
        assertThat(pages).isGreaterThan(1);
        assertThat(PdfReading.text(file).split("PAS ENCORE +DÉPOSÉ", -1)).hasSize(pages + 1);
    }

    @Test
    void aBookIsAccessibleAndHasItsContents() {
        byte[] file = BookletPrinter.print(
                booklet(Optional.empty(), chapter("Dossier un", "a"), chapter("Dossier deux", "شكرا 你")), AT);
        assertThat(PdfReading.faults(file)).isEmpty();
        assertThat(bookmarks(file))
                .containsExactly(
                        "Dossier FDT-2026-000123",
                        "Dossier un",
                        "- Le projet",
                        "- Pièces",
                        "Dossier deux",
                        "- Le projet",
                        "- Pièces");
        String text = PdfReading.text(file);
        assertThat(text.indexOf("Dossier deux")).isLessThan(text.indexOf("BROUILLON"));
        assertThat(text).contains("remplace un caractère");
    }

    @Test
    void theSameBookletGivesTheSameBytes() {
        Booklet booklet = booklet(Optional.of("BROUILLON"), chapter("Dossier un", "a"));
        assertThat(BookletPrinter.print(booklet, AT)).isEqualTo(BookletPrinter.print(booklet, AT));
    }
}
