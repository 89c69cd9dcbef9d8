package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A place is found, an application written on it, alone and with a guest, and submitted: with the receipt in hand. */
@BrowserTest
class FromTheMapToTheReceiptIT {

    @Test
    void onAComputer(Visitors visitors) throws IOException {
        apply(visitors.onComputer(), visitors);
    }

    @Test
    void onAPhone(Visitors visitors) throws IOException {
        apply(visitors.onPhone(), visitors);
    }

    private static void apply(Visitor applicant, Visitors visitors) throws IOException {
        Newcomer newcomer = Newcomer.next();
        Application application = new Application(applicant, newcomer, step -> {}).joins(visitors.mails());
        String place = application.beginsOnAPlace();
        DossierPage dossier = DossierPage.at(applicant);
        assertThat(dossier.banner()).contains("Pas encore déposé").contains("Il reste");
        dossier.goesTo("lieu");
        assertThat(dossier.part("place")).containsText(place);
        applicant.goesTo(dossier.dossier());
        application.writesAll();
        application.submits(dossier);
        Download receipt = applicant.page().waitForDownload(() -> applicant
                .page()
                .getByText("Télécharger le récépissé (PDF)")
                .first()
                .click());
        assertThat(new String(Files.readAllBytes(receipt.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        visitors.mails().awaitMail(newcomer.address(), dossier.dossier());
        applicant.goesTo(dossier.dossier());
        assertThat(dossier.banner()).contains("Déposé").contains("Il reste");
    }

    @Test
    void aGuestWritesAnAnswerAndCannotSubmit(Visitors visitors) {
        Visitor owner = visitors.onComputer();
        Newcomer newcomer = Newcomer.next();
        new Application(owner, newcomer, step -> {}).joins(visitors.mails()).beginsOnAPlace();
        DossierPage dossier = DossierPage.at(owner);

        Visitor guest = visitors.onPhoneWithoutScripts();
        Newcomer invited = Newcomer.next();
        invited.joins(guest, visitors.mails());
        dossier.goesTo("equipe")
                .types("Adresse électronique", invited.address())
                .ticks("Écrire")
                .presses("Envoyer l’invitation");
        assertThat(dossier.notice()).isEqualTo("L’invitation est envoyée.");

        new SignInPage(guest).signsIn(invited.address(), invited.passphrase());
        guest.goesTo(visitors.mails().awaitLink(invited.address(), "/dossiers/invitation"));
        new FormPage(guest).presses("Accepter l’invitation");
        DossierPage shared = DossierPage.at(guest);
        shared.goesTo("projet");
        shared.part("title").locator("input[type=text]").fill("Écrit à deux");
        shared.savesAndContinues();
        shared.goesTo("verifier");
        assertThat(shared.page().getByText("Déposer le dossier", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        dossier.goesTo("projet");
        assertThat(dossier.part("title").locator("input[type=text]")).hasValue("Écrit à deux");
        assertThat(dossier.part("title")).containsText("Enregistré par Camille Dubois");
    }
}
