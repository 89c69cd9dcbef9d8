package fr.nouveauxlieux.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.ReceiptContent;
import fr.nouveauxlieux.dossier.ReceiptLocation;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.pdf.PdfReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReceiptWriterTest {

    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String OTHER_DIGEST = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";
    private static final AttachmentId FILE = AttachmentId.draw();

    private final PdfReceiptWriter writer = new PdfReceiptWriter();

    private static ReceiptContent content(String language, String title, List<DossierFile> files) {
        return new ReceiptContent(
                language,
                "FDT-2026-000123",
                2,
                title,
                new Bilingual("Fabriques de territoire", "Territory factories"),
                new Bilingual("4e vague de 2026", "Fourth wave of 2026"),
                "Le Labo d’Élan",
                "130 025 265 00013",
                Instant.parse("2026-11-22T22:12:05Z"),
                DIGEST,
                LocalDate.of(2027, 1, 22),
                new CallService(
                        "Programme Nouveaux lieux, nouveaux liens",
                        "20 avenue de Ségur, 75007 Paris",
                        new EmailAddress("fabriques@lieux.example"),
                        Optional.of("01 23 45 67 89")),
                new ReceiptLocation(
                        "8 rue de l’Exemple, 30120 Le Vigan",
                        "43.9912, 3.6054",
                        Optional.of(PointPrecision.PLACED_BY_HAND)),
                files);
    }

    private static ReceiptContent content(String language) {
        return content(language, "La Fabrique des Cévennes", List.of(file("Budget 2027.xlsx")));
    }

    private static DossierFile file(String name) {
        return new DossierFile(FILE, AnswerPath.of("budget"), name, 1_234_567, OTHER_DIGEST, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aReceiptIsAccessible(String language) {
        assertThat(PdfReading.faults(writer.write(content(language)))).isEmpty();
    }

    @Test
    void aReceiptSaysWhatTheLawAsks() {
        assertThat(PdfReading.text(writer.write(content("fr"))))
                .contains(
                        "Accusé de réception du dossier FDT-2026-000123",
                        "22 novembre 2026 à 23:12:05 (heure de Paris)",
                        "Programme Nouveaux lieux, nouveaux liens",
                        "20 avenue de Ségur, 75007 Paris",
                        "fabriques@lieux.example",
                        "01 23 45 67 89",
                        "Sans réponse de l’administration le 22 janvier 2027",
                        "réputée rejetée",
                        "article L231-4, 3°",
                        "recours gracieux",
                        "recours hiérarchique",
                        "tribunal administratif",
                        "dans les deux mois",
                        "https://www.telerecours.fr/",
                        "article L114-5",
                        "Budget 2027.xlsx",
                        "1,2 Mo",
                        "Le Labo d’Élan",
                        "La Fabrique des Cévennes",
                        "8 rue de l’Exemple, 30120 Le Vigan",
                        "43.9912, 3.6054 (point placé à la main)",
                        "4e vague de 2026")
                .doesNotContain("{", "null");
    }

    @Test
    void aReceiptHoldsTheDigestsWhole() {
        assertThat(PdfReading.letters(writer.write(content("fr")))).contains(DIGEST, OTHER_DIGEST);
    }

    @Test
    void aReceiptInEnglishIsFollowedByTheFrenchTextWhichPrevails() {
        String text = PdfReading.text(writer.write(content("en")));
        assertThat(text)
                .contains("Receipt of application FDT-2026-000123")
                .contains("The French text, which follows it, prevails.", "Accusé de réception du dossier")
                .contains("by 22 January 2027", "le 22 janvier 2027", "1.2 MB", "1,2 Mo")
                .doesNotContain("{", "null");
        assertThat(text.indexOf("L’administration a reçu")).isGreaterThan(text.indexOf("SHA-256 digest"));
    }

    @Test
    void theFrenchPartOfAReceiptNamesTheWaveInFrench() {
        String text = PdfReading.text(writer.write(content("en")));
        int french = text.indexOf("Accusé de réception du dossier");
        assertThat(text.substring(0, french)).contains("Fourth wave of 2026").doesNotContain("4e vague de 2026");
        assertThat(text.substring(french)).contains("4e vague de 2026").doesNotContain("Fourth wave of 2026");
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        ReceiptContent content = content("en", "شكرا 你", List.of(file("a.pdf"), file("b.pdf")));
        assertThat(writer.write(content)).isEqualTo(writer.write(content));
    }

    @Test
    void manyReceiptsAtOnceAreWhatEachIsAlone() {
        List<ReceiptContent> contents = IntStream.range(0, 40)
                .mapToObj(number -> content("fr", "Lieu " + number, List.of()))
                .toList();
        List<byte[]> alone = contents.stream().map(writer::write).toList();
        assertThat(contents.parallelStream().map(writer::write).toList()).containsExactlyElementsOf(alone);
    }

    @Test
    void anotherContentGivesOtherBytes() {
        assertThat(writer.write(content("fr"))).isNotEqualTo(writer.write(content("fr", "Autre", List.of())));
    }

    @Test
    void aReceiptHasATitleALanguageAndBookmarks() {
        byte[] receipt = writer.write(content("en"));
        PdfReading.with(receipt, document -> {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Receipt of application FDT-2026-000123");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(bookmarks(document))
                    .startsWith("Receipt of application FDT-2026-000123", "Your application", "Service in charge")
                    .contains("Accusé de réception du dossier FDT-2026-000123", "Voies et délais de recours");
            return null;
        });
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</p><script>alert('x')</script><img src=\"https://evil.example/x\"/>&{number}$1 ]]> <!-- ",
                "שלום עולם (2026)",
                "مركز الأفكار",
                "مقهى Café 2026 – \u202ecod.exe",
                "👩‍👩‍👧 Tiers-lieu 😀 𝔊",
                "你好世界",
                "a\u0000b\u0001c\ud800d\udc00e\uffff\ufeff\u2028f",
                "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308 Z\u0335\u0321a",
                "\u00ad\u200b\u200d\ufe0f",
                "a\nb\r\nc\td",
                " "
            })
    void whateverPeopleWroteIsShownAsTextInAnAccessibleReceipt(String hostile) {
        byte[] receipt = writer.write(content("fr", hostile, List.of(file("x" + hostile))));
        assertThat(PdfReading.faults(receipt)).isEmpty();
        assertThat(PdfReading.letters(receipt)).contains(DIGEST, "FDT-2026-000123");
    }

    @Test
    void markupIsShownAsItWasWritten() {
        String hostile = "<b>&amp;</b><script>alert('x')</script>";
        assertThat(PdfReading.letters(writer.write(content("fr", hostile, List.of()))))
                .contains(hostile);
    }

    @Test
    void whatCannotBeShownIsReplacedVisiblyAndSaid() {
        String text = PdfReading.text(writer.write(content("fr", "Lieu 你 commun", List.of())));
        assertThat(text).contains("Lieu \ufffd commun", "Le signe \ufffd remplace un caractère");
        assertThat(PdfReading.text(writer.write(content("fr")))).doesNotContain("\ufffd");
    }

    @Test
    void whatIsWrittenFromRightToLeftIsReadInItsOrder() {
        assertThat(PdfReading.text(writer.write(content("fr", "Lieu שלום עולם", List.of()))))
                .contains("שלום עולם")
                .doesNotContain("\ufffd");
    }

    @Test
    void aNameOfFiveThousandCharactersStaysOnThePages() {
        String name = "n".repeat(5000);
        byte[] receipt = writer.write(content("fr", name, List.of(file(name))));
        assertThat(PdfReading.faults(receipt)).isEmpty();
        assertThat(PdfReading.letters(receipt)).contains(DIGEST).contains("n".repeat(1000));
    }

    @Test
    void twoHundredFilesAreAllNamed() {
        List<DossierFile> files = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> file("Pièce " + number + ".pdf"))
                .toList();
        byte[] receipt = writer.write(content("fr", "Lieu", files));
        assertThat(PdfReading.faults(receipt)).isEmpty();
        assertThat(PdfReading.text(receipt)).contains("Pièce 1.pdf", "Pièce 200.pdf");
    }

    @Test
    void aFileThatIsNotWholeHasNoDigest() {
        DossierFile half = new DossierFile(FILE, AnswerPath.of("budget"), "Plan.pdf", 999, "", false, false);
        assertThat(PdfReading.text(writer.write(content("fr", "Lieu", List.of(half)))))
                .contains("Plan.pdf 999 octets Pas encore reçu en entier");
    }
}
