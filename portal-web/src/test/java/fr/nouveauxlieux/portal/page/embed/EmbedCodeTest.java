package fr.nouveauxlieux.portal.page.embed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmbedCodeTest {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final String ROOT = "https://lieux.exemple/portail";

    private static EmbedCode code(QueryString parameters) {
        return new EmbedCode(
                ROOT, parameters, parameters.appendTo(ROOT + "/lieux"), "Carte & liste", "Voir les lieux", 450);
    }

    @Test
    void theFrameShowsTheQuestionFromThePortalWithATitle() {
        assertThat(code(QueryString.empty().with("departement", "35").with("theme", "dark"))
                        .frame())
                .startsWith("<iframe src=\"" + ROOT + "/integration?departement=35&amp;theme=dark\"")
                .contains("title=\"Carte &amp; liste\"", "height=\"450\"");
    }

    @Test
    void theElementHoldsTheQuestionAsAttributesAndALinkForBrowsersWithoutScripts() {
        assertThat(code(QueryString.empty().with("type", "fablab").with("type", "coworking"))
                        .element())
                .contains("<script type=\"module\" src=\"" + ROOT + "/integration/carte.js\"></script>")
                .contains("<nouveaux-lieux-carte type=\"fablab,coworking\" height=\"450\" title=\"Carte &amp; liste\">")
                .contains("<a href=\"" + ROOT + "/lieux?type=fablab&amp;type=coworking\">Voir les lieux</a>");
    }

    @Test
    void nothingThatWasTypedEndsAnAttribute() {
        EmbedCode code = code(QueryString.empty().with("q", "\"><script>alert(1)</script>"));
        assertThat(code.element()).contains("q=\"&quot;&gt;&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(code.frame()).doesNotContain("<script", "alert(");
    }

    @Test
    void theUsualLookIsNotSaid() {
        QueryString question = QueryString.empty().with("q", "x");
        assertThat(EmbedAddress.parameters(question, EmbedTheme.LIGHT, EmbedAccent.BLEU_FRANCE))
                .isEqualTo(question);
        assertThat(EmbedAddress.parameters(question, EmbedTheme.DARK, EmbedAccent.EMERAUDE))
                .hasToString("q=x&theme=dark&accent=emeraude");
        assertThat(EmbedTheme.of("mauve")).isEqualTo(EmbedTheme.LIGHT);
        assertThat(EmbedAccent.of("mauve")).isEqualTo(EmbedAccent.BLEU_FRANCE);
    }

    @Test
    void whatIsNotUnderstoodIsLetGoAndTheRestAnswered() {
        EmbeddedQuestion asked = EmbeddedQuestion.read(
                Map.of(
                        "type", new String[] {"chateau"},
                        "departement", new String[] {"35"},
                        "radius", new String[] {"beaucoup"},
                        "theme", new String[] {"dark"},
                        "limit", new String[] {"1000"}),
                new QuestionReader(Clock.systemUTC()));
        assertThat(asked.parameters()).hasToString("departement=35");
        assertThat(asked.ignored()).containsExactlyInAnyOrder("type", "radius");
    }

    @ParameterizedTest
    @CsvSource({"'', 600", "haut, 600", "450, 450", "1, 300", "99999, 1200", "-5, 600"})
    void aHeightIsKeptWithinReason(String typed, int height) {
        assertThat(EmbedMakerPage.heightOf(typed)).isEqualTo(height);
    }

    @ParameterizedTest
    @EnumSource(EmbedAccent.class)
    void everyAccentHasItsColoursOnBothGroundsAndAName(EmbedAccent accent) throws IOException {
        String styles = Files.readString(FRONTEND.resolve("styles/embed.css"));
        for (EmbedTheme theme : EmbedTheme.values()) {
            assertThat(styles)
                    .contains(".nl-embed--" + theme.code() + ".nl-embed--" + accent.code() + " { --nl-accent: #");
        }
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).get("embed.accent." + accent.code())).isNotBlank();
        }
    }

    @Test
    void theElementKnowsTheParametersOfAQuestion() throws IOException {
        String module = Files.readString(FRONTEND.resolve("src/embed/attributes.ts"));
        Matcher list = Pattern.compile("QUESTION = \\[(.*?)]", Pattern.DOTALL).matcher(module);
        assertThat(list.find()).isTrue();
        List<String> names = Arrays.stream(list.group(1).split(","))
                .map(name -> name.replaceAll("[\\s']", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(QuestionParameters.SELECTING);
    }
}
