package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What those who write a dossier say to each other about it, and what became of its answers. */
@BrowserTest
class CommentsAndHistoryIT {

    @Test
    void aQuestionIsCommentedAndSettledWithoutScripts(Visitors visitors) {
        commentAndSettle(visitors.onComputerWithoutScripts());
    }

    @Test
    void aQuestionIsCommentedAndSettledOnAPhone(Visitors visitors) {
        commentAndSettle(visitors.onPhone());
    }

    private static void commentAndSettle(Visitor author) {
        DossierPage page = DossierPage.begunBy(author).goesTo("projet");
        page.part("title").locator("input[type=text]").fill("Le Canal");
        page.comments("title");
        assertThat(author.address()).contains("/commentaires?reponse=title");
        assertThat(page.text()).contains("Aucun commentaire à régler");
        page.pressesInVain("Envoyer le commentaire", page.dossier() + "/commentaires", 422);
        assertThat(page.problems()).hasSize(1);
        page.types("Votre commentaire", "Un nom plus court ?").presses("Envoyer le commentaire");
        assertThat(page.notice()).isEqualTo("Votre commentaire est ajouté.");
        assertThat(page.text()).contains("Un nom plus court ?");
        page.follows("Aller à cette question");
        assertThat(page.part("title").locator("input[type=text]")).hasValue("Le Canal");
        assertThat(page.part("title").locator(".nl-comment-link")).containsText("1 commentaire");
        author.goesTo(page.dossier());
        page.follows("Commentaires (1 à régler)").presses("Marquer comme réglé");
        assertThat(page.notice()).isEqualTo("Le commentaire est réglé.");
        assertThat(page.text()).contains("Aucun commentaire à régler", "Un commentaire réglé");
        page.types("Votre commentaire", "Qui relit ?").presses("Envoyer le commentaire");
        assertThat(page.text()).contains("Tout le dossier", "Qui relit ?");
    }

    @Test
    void whatChangedIsReadWordByWordAndAnEarlierAnswerComesBack(Visitors visitors) {
        Visitor author = visitors.onComputerWithoutScripts();
        DossierPage page = DossierPage.begunBy(author);
        for (String title : new String[] {"Un atelier pour tous", "Un fablab pour tous"}) {
            page.goesTo("projet");
            page.part("title").locator("input[type=text]").fill(title);
            page.presses("Enregistrer");
        }
        page.goesTo("historique").follows("Comparer avec la version précédente");
        Locator difference = page.page().locator(".nl-difference .nl-own-text");
        assertThat(difference.locator("del")).containsText("atelier");
        assertThat(difference.locator("ins")).containsText("fablab");
        assertThat(difference).containsText(Pattern.compile("^Un .*pour tous$"));
        page.presses("Rétablir");
        assertThat(page.notice()).isEqualTo("La version est rétablie.");
        page.goesTo("projet");
        assertThat(page.part("title").locator("input[type=text]")).hasValue("Un atelier pour tous");
    }
}
