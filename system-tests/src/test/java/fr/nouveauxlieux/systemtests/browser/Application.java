package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How someone applies, from a place of the registry to the receipt, step by step. */
final class Application {

    private static final List<String> PARTS =
            List.of("projet", "lieu", "investissement", "partenariats", "budget", "justificatifs", "attestations");

    private final Visitor applicant;
    private final Newcomer newcomer;
    private final Consumer<String> step;

    /** @param step told the name of each step as its page stands there, before it is left */
    Application(Visitor applicant, Newcomer newcomer, Consumer<String> step) {
        this.applicant = applicant;
        this.newcomer = newcomer;
        this.step = step;
    }

    /** Makes an account and an organisation of one's own. */
    Application joins(Mailbox mails) {
        newcomer.joins(applicant, mails);
        new SignInPage(applicant).signsIn(newcomer.address(), newcomer.passphrase());
        DossierPage.adds(applicant, newcomer.organisation());
        return this;
    }

    /** Finds a place, goes from its page to a call, and begins a dossier on it. @return the place's name */
    String beginsOnAPlace() {
        SearchPage search = applicant.opensTheSearchPage("?q=atelier");
        String place = search.names().get(0);
        applicant.waitsUntilAllIsLoaded();
        step.accept("search");
        search.opens(place);
        applicant.waitsUntilAllIsLoaded();
        step.accept("place");
        FormPage page = new FormPage(applicant);
        page.follows("Voir les appels et commencer un dossier");
        step.accept("calls");
        page.follows("Investir dans les lieux ruraux");
        step.accept("call");
        page.follows("Commencer un dossier");
        step.accept("beginning");
        page.ticks(newcomer.organisation()).presses("Commencer le dossier");
        DossierPage.at(applicant);
        step.accept("overview");
        return place;
    }

    /** Answers whatever is required, part by part. */
    DossierPage writesAll() {
        DossierPage dossier = DossierPage.at(applicant);
        for (String part : PARTS) {
            dossier.goesTo(part);
            new AnswerSheet(dossier).fill();
            awaitAllCounted(dossier);
            step.accept(part);
            dossier.presses("Enregistrer et");
            dossier.page().locator("#done, #problems").first().waitFor();
            assertThat(dossier.problems()).as(part).isEmpty();
        }
        return dossier;
    }

    /** What is counted follows what is typed, chosen and sent, in parts that require anything. */
    private static void awaitAllCounted(DossierPage dossier) {
        Locator counted = dossier.page().locator("#section-progress [data-text]");
        if (counted.count() > 0) {
            PlaywrightAssertions.assertThat(counted).hasText(Pattern.compile(".*\\b(\\d+) sur \\1\\b.*"));
        }
    }

    void submits(DossierPage dossier) {
        dossier.goesTo("verifier");
        step.accept("check");
        dossier.presses("Déposer le dossier");
        assertThat(dossier.notice()).startsWith("Votre dossier est déposé");
        step.accept("receipts");
    }
}
