package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An author and a guest, each with an account and a browser of their own, in one dossier at the same moment. */
@BrowserTest
class WritingAtOnceIT {

    private static final Pattern SAVED = Pattern.compile("enregistré à \\d\\d:\\d\\d:\\d\\d");
    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final String SECTION = "projet";

    /** As quick hands do, before anything else has its turn. */
    private static final String LEAVES_THE_FIELD_FOR_THE_LAST_BUTTON_AT_ONCE =
            """
            () => {
              const field = document.querySelector('[data-field="title"]');
              field.querySelector('input[type=text]').dispatchEvent(new Event('change', {bubbles: true}));
              [...field.querySelectorAll('.nl-conflict button')].at(-1).click();
            }
            """;

    /** Both at the same section of the same dossier. */
    private record Together(DossierPage author, DossierPage guest) {

        static Together in(Visitors visitors) {
            DossierPage author = DossierPage.begunBy(Newcomer.next(), visitors.onComputer(), visitors.mails());
            Newcomer invited = Newcomer.next();
            author.invites(invited.address());
            DossierPage joined = DossierPage.joinedBy(invited, visitors.onPhone(), visitors.mails());
            assertThat(joined.dossier()).isEqualTo(author.dossier());
            return new Together(author.goesTo(SECTION), joined.goesTo(SECTION));
        }

        List<DossierPage> both() {
            return List.of(author, guest);
        }
    }

    @Test
    void ofTwoPeopleInOneFieldAtOnceTheSecondReadsTheOtherAnswerAndNothingIsLost(Visitors visitors) {
        Together together = Together.in(visitors);
        input(together.author()).fill("La Filature de l’autrice");
        input(together.guest()).fill("La Filature de l’invité");

        DossierPage second = awaitTheAsked(together);
        DossierPage first = second == together.author() ? together.guest() : together.author();
        String mine = input(second).inputValue();
        String theirs = input(first).inputValue();
        assertThat(mine).isNotEqualTo(theirs);
        assertThat(state(first, TITLE)).hasText(SAVED);
        Locator choice = conflict(second);
        assertThat(choice).containsText(theirs);
        assertThat(choice).containsText("Camille Dubois");

        choice.getByText("Garder ma réponse").press("Enter");
        assertThat(state(second, TITLE)).hasText(SAVED);
        first.page().reload();
        assertThat(input(first)).hasValue(mine);
        first.goesTo("historique");
        assertThat(first.text()).contains(mine).contains(theirs);
    }

    private static DossierPage awaitTheAsked(Together together) {
        together.author().page().waitForCondition(() -> together.both().stream()
                .anyMatch(page -> conflict(page).count() > 0));
        return together.both().stream()
                .filter(page -> conflict(page).count() > 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverTakesTheOtherAnswerHasItInTheField(Visitors visitors) {
        Together together = Together.in(visitors);
        input(together.author()).fill("Le Moulin");
        assertThat(state(together.author(), TITLE)).hasText(SAVED);
        input(together.guest()).fill("La Scierie");
        assertThat(conflict(together.guest()).getByText("Prendre celle de Camille Dubois"))
                .isVisible();
        together.guest().page().evaluate(LEAVES_THE_FIELD_FOR_THE_LAST_BUTTON_AT_ONCE);
        assertThat(input(together.guest())).hasValue("Le Moulin");
        assertThat(state(together.guest(), TITLE)).containsText("reprise");
        together.guest().page().reload();
        assertThat(input(together.guest())).hasValue("Le Moulin");
    }

    @Test
    void twoPeopleInDifferentFieldsAtOnceDoNotStandInEachOthersWay(Visitors visitors) {
        Together together = Together.in(visitors);
        input(together.author()).fill("Le Four à chaux");
        text(together.guest()).fill("Un lieu pour les gens d’ici.");
        assertThat(state(together.author(), TITLE)).hasText(SAVED);
        assertThat(state(together.guest(), SUMMARY)).hasText(SAVED);
        for (DossierPage page : together.both()) {
            assertThat(page.page().locator(".nl-conflict")).hasCount(0);
            page.page().reload();
            assertThat(input(page)).hasValue("Le Four à chaux");
            assertThat(text(page)).hasValue("Un lieu pour les gens d’ici.");
        }
    }

    private static Locator input(DossierPage page) {
        return page.part(TITLE).locator("input[type=text]");
    }

    private static Locator text(DossierPage page) {
        return page.part(SUMMARY).locator("textarea");
    }

    private static Locator state(DossierPage page, String path) {
        return page.part(path).locator(".nl-field__state");
    }

    private static Locator conflict(DossierPage page) {
        return page.part(TITLE).locator(".nl-conflict");
    }
}
