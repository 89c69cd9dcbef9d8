package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Fills in what is required on a page of a dossier's form, whatever it asks, as someone does who has an answer to everything. */
final class AnswerSheet {

    private static final String TEXT =
            "Un lieu ouvert à toutes et tous, porté par une équipe locale, avec des ateliers et des permanences. ";
    private static final Map<String, String> LINES = Map.of(
            "title", "Le Canal",
            "organisation", "13002526500013",
            "contact-email", "camille@example.fr");
    private static final Map<String, String> CHOICES = Map.of("works-begun", "no");

    private final DossierPage dossier;

    AnswerSheet(DossierPage dossier) {
        this.dossier = dossier;
    }

    void fill() {
        for (Locator field : page().locator("[data-field]").all()) {
            if (field.locator(".nl-field__mark").count() > 0) {
                fill(field, field.getAttribute("data-field"), field.getAttribute("data-kind"));
            }
        }
    }

    private Page page() {
        return dossier.page();
    }

    private void fill(Locator field, String code, String kind) {
        switch (kind) {
            case "line", "organisation" ->
                field.locator("input[type=text]").fill(LINES.getOrDefault(code, "Camille Dubois"));
            case "text", "rich-text" -> field.locator("textarea").fill(TEXT.repeat(2));
            case "number", "money" -> field.locator("input[type=text]").fill("12");
            case "date" -> field.locator("input[type=text]").fill("31/12/2027");
            case "choice" -> choose(field, code);
            case "choices" ->
                field.locator("input[type=checkbox] + label").first().click();
            case "attestation" -> field.locator("label").click();
            case "address" -> fillAddress(field);
            case "table" -> fillTable(field);
            case "budget" -> fillBudget(field);
            case "file" -> sendFile(field);
            default -> throw new IllegalStateException("no answer to " + code + ", a " + kind);
        }
    }

    private static void choose(Locator field, String code) {
        if (field.locator("select").count() > 0) {
            field.locator("select")
                    .selectOption(field.locator("option[value]:not([value=''])")
                            .first()
                            .getAttribute("value"));
            return;
        }
        String value = CHOICES.get(code);
        String input = value == null ? "input[type=radio]" : "input[type=radio][value='" + value + "']";
        field.locator(input + " + label").first().click();
    }

    /** In the country: some calls are for such communes alone. */
    private static void fillAddress(Locator field) {
        field.locator("[name$='.label']").fill("Place du Puits");
        field.locator("[name$='.postalCode']").fill("56220");
        field.locator("[name$='.commune']").fill("Rochefort-en-Terre");
    }

    private static void fillTable(Locator field) {
        List<Locator> cells =
                field.locator("[data-row]").first().locator("input[type=text]").all();
        cells.get(0).fill("Travaux");
        cells.get(1).fill("30/06/2027");
    }

    /** Balanced, half of it asked of the call. */
    private static void fillBudget(Locator field) {
        field.locator("input[name*='.expenses.'][name$='.1']").first().fill("40 000");
        field.locator("input[name*='.resources.'][name$='.1']").first().fill("20 000");
        field.locator("input[name$='.aid.1']").fill("20 000");
        field.locator("input[name$='.deMinimis']").fill("0");
    }

    private static void sendFile(Locator field) {
        field.locator("input[type=file]").setInputFiles(pdf());
        assertThat(field.locator(".nl-file[data-state=safe]")).hasCount(1);
    }

    static FilePayload pdf() {
        String content =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return new FilePayload("piece.pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }
}
