package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The ways of the secretary through the waves that are examined, to what their reviews come to and how they go. */
@BrowserTest
class EvaluationJourneyIT {

    private static final String WAVE = "/agents/evaluation/fabriques-de-territoire/demonstration-1/";
    private static final String PARAMETERS = "?appel=fabriques-de-territoire&vague=demonstration-1";

    private static StaffPage opened(Visitors visitors, String address) {
        return StaffPage.openedAs("Secrétaire du comité", visitors.onComputer(), address);
    }

    @Test
    void aWaveIsFoundWithWhereItsDossiersStandAndItsResultsAreExplained(Visitors visitors) {
        StaffPage page = opened(visitors, "/agents/evaluation");
        assertThat(page.sections()).contains("Évaluation");
        Locator results = page.page().locator("a[href*='" + WAVE + "resultats']");
        assertThat(results).hasCount(1);
        assertThat(page.page().locator(".nl-evaluation__counts").first()).isVisible();
        results.click();
        assertThat(page.heading()).isEqualTo("Résultats des lectures");
        Locator first = page.rows("Dossiers par note").first();
        String number = first.locator("th").innerText().strip();
        page.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Comment ces chiffres"))
                .click();
        assertThat(page.text()).contains("poids × points ÷ points du plus haut niveau");
        page.followsIn(first, "");
        assertThat(page.heading()).isEqualTo("Résultat du dossier " + number);
    }

    @Test
    void whatGradesAreReckonedFromIsTakenAway(Visitors visitors) {
        StaffPage page = opened(visitors, WAVE + "resultats");
        APIResponse csv = page.visitor().asks("GET", "/agents/export/evaluation/notes.csv" + PARAMETERS);
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).startsWith("dossier,lecteur,avis,critere,poids,points,points-max\r\n");
        APIResponse book = page.visitor().asks("GET", "/agents/export/evaluation/resultats.xlsx" + PARAMETERS);
        assertThat(book.status()).isEqualTo(200);
        assertThat(book.headers())
                .containsEntry("content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(new String(book.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void howAWaveGoesIsToldInPicturesAndTables(Visitors visitors) {
        StaffPage page = opened(visitors, WAVE + "pilotage");
        assertThat(page.page().locator("main h2").allTextContents())
                .containsExactly(
                        "Parcours des dossiers",
                        "Montants",
                        "Parts réservées",
                        "Temps à chaque étape",
                        "Territoires couverts",
                        "Départements",
                        "Charge des lecteurs",
                        "Comparaison des vagues");
        assertThat(page.rows("Parcours des dossiers")).hasCount(7);
        assertThat(page.page().locator(".nl-bars").first().locator("svg")).hasCount(7);
        assertThat(page.row("Territoires couverts", "Bretagne")).isVisible();
        APIResponse csv = page.visitor().asks("GET", "/agents/export/evaluation/territoires.csv" + PARAMETERS);
        assertThat(csv.text()).startsWith("region,dossiers,demande,retenus,couverts,sans-dossier,sans-retenu\r\n");
    }

    @Test
    void whatIsNoPageOfAWaveIsNotFound(Visitors visitors) {
        StaffPage page = opened(visitors, "/agents/evaluation");
        page.visitor().isRefused("/agents/evaluation/fabriques-de-territoire/inconnue/resultats", 404);
        page.visitor().isRefused(WAVE + "inconnue", 404);
        page.visitor().isRefused(WAVE + "resultats/dossier/0000000000000000", 404);
        page.visitor().isRefused(WAVE + "resultats/autre/0000000000000000", 404);
    }
}
