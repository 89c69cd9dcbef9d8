package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.nouveauxlieux.systemtests.process.Await;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a committee retained, from the authority's signature to the first payment, mostly as whoever applied sees it. */
@BrowserTest
class LaureateJourneyIT {

    private static final String CALL = "fabriques-de-territoire";
    private static final String WAVE = "vague-des-laureats";
    private static final String TITLE = "Fournil lauréat";
    private static final String LABEL = "Fabrique de territoire";

    private static void keepsTheRules(Visitor visitor) {
        visitor.waitsUntilAllIsLoaded();
        assertThat(AccessibilityIT.breaches(visitor.page()))
                .as(visitor.address())
                .isEmpty();
    }

    /**
     * Retained for 60,000 € in a session that was closed, of the call that labels places, in a wave of long ago.
     *
     * @param place the path of its page
     */
    private static String retained(Visitor visitor, String place) {
        CommitteeWave wave = CommitteeWave.at(visitor, "laureat-retenu", 1);
        String dossier = wave.dossiers().get(0);
        String session = wave.session("retenu", "CLOSED", wave.dossiers());
        wave.write(
                "insert into wave (call_code, code, title_french, title_english, opens_at, deadline, grace_minutes,"
                        + " extension_reason, version) values ('" + CALL + "', '" + WAVE
                        + "', 'Vague des lauréats', 'Wave of the laureates', '2020-01-06', '2020-03-02', 0, '', 1)",
                "update dossier set call_code = '" + CALL + "', wave = '" + WAVE
                        + "', stage = 'PROPOSED', submitted_title = '"
                        + TITLE + "', title = '" + TITLE + "', submitted_place = '"
                        + place.replaceFirst("^/lieux/([0-9a-z]{10}).*", "$1") + "' where public_id = '" + dossier
                        + "'",
                "insert into committee_proposal (session_id, dossier_id, call_code, wave, rank, kind, amount, reasons,"
                        + " departure_reason, deliberated_on) values ('" + session + "', '" + dossier + "', '" + CALL
                        + "', '" + WAVE + "', 1, 'RETAINED', 6000000, 'Un projet mûr.', '', current_date)");
        return dossier;
    }

    /** One that is not labelled yet. */
    private static String aPlace(Visitor visitor) {
        for (String name : visitor.opensTheSearchPage("?q=coworking+rennes").names()) {
            visitor.opensTheSearchPage("?q=coworking+rennes").opens(name);
            if (!visitor.page().locator("main").innerText().contains(LABEL)) {
                return visitor.address().replaceAll("[?#].*", "");
            }
        }
        throw new AssertionError("all places have the label");
    }

    private static void isAPdf(Visitor visitor, String address) {
        APIResponse file = visitor.asks("GET", address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }

    private static void isSignedAndSent(StaffPage authority, String list) {
        // Waves are known a moment after their rows.
        Await.until("the wave", () -> authority.visitor().asks("GET", list).status() == 200);
        authority.goesTo(list);
        authority
                .ticks("Choisir le dossier")
                .types("Prénom et nom", "Alice Autorité")
                .presses("Signer");
        assertThat(authority.notice()).contains("signées");
        authority.ticks("Choisir le dossier").presses("Envoyer les lettres choisies");
        assertThat(authority.page().locator("#outcomes, main").first()).containsText("1 sur 1");
    }

    @Test
    void aLaureateReadsSignsAsksForMoneyAndReports(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        String place = aPlace(citizen);
        String dossier = retained(visitors.onComputer(), place);
        String own = "/dossiers/" + dossier;
        String list = "/agents/evaluation/" + CALL + "/" + WAVE + "/decisions";
        StaffPage authority = StaffPage.openedAs("Autorité de décision", visitors.onComputer(), "/agents/evaluation");
        isSignedAndSent(authority, list);

        Visitor phone = visitors.onPhone();
        SignInPage.openedBy(phone).triesAs("Porteur de projet");
        FormPage applicant = new FormPage(phone);
        phone.goesTo(own + "/decision");
        assertThat(applicant.text()).doesNotContain("Accepté", "60");
        citizen.goesTo("/laureats");
        assertThat(citizen.page().locator("main").innerText()).doesNotContain(TITLE);
        applicant.presses("Ouvrir la lettre");
        assertThat(applicant.notice()).contains("La lettre est ouverte");
        assertThat(applicant.text()).contains("Accepté – 60\u202f000", "Un projet mûr.");
        keepsTheRules(phone);
        isAPdf(phone, phone.page().getByText("Télécharger la lettre").getAttribute("href"));
        authority.goesTo(list + "/" + dossier);
        assertThat(authority.text()).contains("Ouverte le");

        citizen.goesTo("/laureats");
        Locator shown = citizen.page().locator("main tr", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(shown).containsText("60\u202f000");
        keepsTheRules(citizen);
        Await.until("the label on the page of the place", () -> {
            citizen.goesTo(place);
            return citizen.page().locator("main").innerText().contains(LABEL);
        });

        isAgreed(visitors, authority, applicant, dossier);
        isPaidAndReported(visitors, authority, applicant, dossier);
    }

    private static void isAgreed(Visitors visitors, StaffPage authority, FormPage applicant, String dossier) {
        String staff = "/agents/conventions/" + dossier;
        String own = "/dossiers/" + dossier + "/convention";
        StaffPage instructor = StaffPage.openedAs("Instructeur", visitors.onComputer(), staff);
        instructor.presses("Rédiger la convention");
        keepsTheRules(instructor.visitor());
        instructor.presses("Soumettre à validation");
        applicant.visitor().isRefused(own, 404);
        authority.goesTo(staff);
        authority.presses("Valider et proposer");

        applicant.visitor().goesTo("/dossiers/" + dossier);
        applicant.visitor().goesTo(own);
        keepsTheRules(applicant.visitor());
        isAPdf(applicant.visitor(), own + "/document/0");
        applicant.ticks("Signer ici").types("Vos prénom et nom", "Paul Porteur").types("En qualité de", "président");
        applicant.pressesInVain("Signer", "/conventions/" + dossier, 422);
        assertThat(applicant.problems()).containsExactly("Cochez cette case pour signer.");
        assertThat(applicant.field("En qualité de")).hasValue("président");
        applicant.ticks("J’ai lu ce document").presses("Signer");
        assertThat(applicant.notice()).contains("C’est fait");
        assertThat(applicant.text()).contains("Pour le bénéficiaire", "Paul Porteur, président");

        authority.goesTo(staff);
        authority
                .ticks("Signer ici")
                .types("Vos prénom et nom", "Alice Autorité")
                .types("En qualité de", "directrice");
        authority.ticks("J’ai lu ce document").presses("Signer");
        instructor.goesTo(staff);
        instructor.presses("Mettre en vigueur");
        assertThat(instructor.text()).contains("En cours", "Alice Autorité, directrice");
    }

    private static void isPaidAndReported(Visitors visitors, StaffPage authority, FormPage applicant, String dossier) {
        String staff = "/agents/conventions/" + dossier;
        String own = "/dossiers/" + dossier + "/convention";
        applicant.visitor().goesTo(own);
        applicant
                .types("Titulaire du compte", "Les Amis du fournil")
                .types("IBAN", "FR14 2004 1010 0505 0001 3M02 607");
        applicant.pressesInVain("Enregistrer le compte", own, 422);
        assertThat(applicant.problems()).singleElement().asString().contains("IBAN");
        applicant.types("IBAN", "FR14 2004 1010 0505 0001 3M02 606").presses("Enregistrer le compte");
        assertThat(applicant.text()).contains("2606").doesNotContain("0505");

        applicant.types("Ce qui a été fait", "Le four est acheté.");
        applicant.page().locator("input[type=file][name^=request]").setInputFiles(AnswerSheet.pdf());
        applicant.presses("Demander ce versement");
        assertThat(applicant.notice()).contains("C’est fait");
        assertThat(applicant.text()).contains("Demandé", "Le four est acheté.", "piece.pdf");

        Locator report = applicant.page().locator("details.nl-desk__act").first();
        report.locator("summary").click();
        report.locator("textarea").fill("Une année pleine.");
        report.locator("input[name$=visitors]").fill("1 200");
        report.locator("button[type=submit]").click();
        applicant.page().locator("#done").waitFor();
        assertThat(applicant.text()).contains("Une année pleine.", "Envoyé");
        keepsTheRules(applicant.visitor());

        StaffPage instructor = StaffPage.openedAs("Instructeur", visitors.onComputer(), staff);
        assertThat(instructor.text()).contains("Le four est acheté.", "piece.pdf", "Une année pleine.");
        instructor.presses("Certifier le service fait");
        instructor.presses("Accepter");
        assertThat(instructor.text()).contains("Service fait", "Accepté");
        keepsTheRules(instructor.visitor());
        authority.goesTo(staff);
        authority.presses("Valider le paiement");
        assertThat(authority.text()).contains("À payer");
        applicant.visitor().goesTo(own);
        assertThat(applicant.text()).contains("À payer", "Accepté");
    }
}
