package fr.nouveauxlieux.notification.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.permission.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final String PORTAL = "https://lieux.example";
    private static final String HOSTILE =
            "</p><script>alert('x')</script><img src=\"https://evil.example/x\">&{link}$1";
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final LetterWriter writer = new LetterWriter(PORTAL);

    static Stream<Arguments> everyTemplateInEveryLanguage() {
        return Arrays.stream(Template.values())
                .flatMap(template -> LANGUAGES.stream().map(language -> Arguments.of(template, language)));
    }

    private static Map<String, String> sampleValues(Template template) {
        Map<String, String> values = new HashMap<>();
        template.needs().forEach((name, kind) -> values.put(name, sample(kind)));
        return values;
    }

    private static String sample(ValueKind kind) {
        return switch (kind) {
            case LINE -> "Le Labo d’Élan";
            case PARAGRAPH -> "Le projet est loin de tout quartier prioritaire.";
            case PATH -> "/connexion?retour=%2Fcompte&jeton=abc_DEF-123";
            case DATE -> "2026-08-03";
            case MOMENT -> "2026-08-03T12:30:00Z";
            case DURATION -> "PT6H";
            case ROLE -> "MODERATOR";
        };
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void everyTemplateIsWrittenWithNothingLeftToFillIn(Template template, String language) {
        Letter letter = writer.write(template, language, sampleValues(template), Optional.empty());
        assertThat(letter.subject()).isNotBlank().doesNotContain("{", "\r", "\n");
        for (String text : List.of(letter.plain(), letter.html())) {
            assertThat(text).doesNotContain("{", "}", "null", "2026-08-03");
        }
        assertThat(letter.html())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language + "\">", "<title>" + HtmlText.escape(letter.subject()));
        if (template.hasLink()) {
            assertThat(letter.plain()).contains("\r\n" + PORTAL + "/connexion?retour=%2Fcompte&jeton=abc_DEF-123\r\n");
            assertThat(letter.html())
                    .contains("href=\"https://lieux.example/connexion?retour=%2Fcompte&amp;jeton=abc_DEF-123\"");
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void nothingIsFetchedWhenAMessageIsShown(Template template, String language) {
        Letter letter = writer.write(template, language, sampleValues(template), Optional.empty());
        assertThat(letter.html()).doesNotContain("<img", "<link", "<script", "url(", "src=", "@import");
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void whatPeopleWroteIsShownAsTextAndNeverAsMarkup(Template template, String language) {
        Map<String, String> values = sampleValues(template);
        template.needs().forEach((name, kind) -> {
            if (kind == ValueKind.LINE || kind == ValueKind.PARAGRAPH) {
                values.put(name, HOSTILE);
            }
        });
        Letter letter = writer.write(template, language, values, Optional.empty());
        assertThat(letter.html()).doesNotContain("<script", "<img", "https://evil");
        assertThat(letter.plain()).doesNotContain("https://evil");
        assertThat(letter.subject())
                .isEqualTo(writer.write(template, language, sampleValues(template), Optional.empty())
                        .subject());
        if (template.needs().containsValue(ValueKind.LINE)) {
            assertThat(letter.html()).contains("&lt;script&gt;alert(&#39;x&#39;)", "&amp;{link}$1");
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(MailTexts.in("en").listKeys()).isEqualTo(MailTexts.in("fr").listKeys());
    }

    @Test
    void everyTextBelongsToATemplateToARoleOrToAllLetters() {
        List<String> codes =
                Arrays.stream(Template.values()).map(Template::code).toList();
        for (String key : MailTexts.in("fr").listKeys()) {
            assertThat(key.startsWith("letter.")
                            || key.startsWith("role.")
                            || codes.stream()
                                    .anyMatch(code -> key.matches(
                                            code.replace(".", "\\.") + "\\.(subject|action|(before|after)\\.\\d)")))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void everyRoleThatIsGivenHasAName() {
        for (Role role : Role.listStaff()) {
            for (String language : LANGUAGES) {
                assertThat(MailTexts.in(language).get("role." + role)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatLacksIsNamed(Template template) {
        for (String name : template.needs().keySet()) {
            Map<String, String> values = sampleValues(template);
            values.remove(name);
            assertThatThrownBy(() -> template.require(values))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(template.code())
                    .hasMessageEndingWith("lacks the value " + name);
        }
    }

    @Test
    void aValueThatNoTextUsesIsRefusedSoThatItIsNotKeptForNothing() {
        assertThatThrownBy(() -> Template.ERASED.require(Map.of("at", "2026-08-03T12:30:00Z", "passphrase", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("passphrase");
    }

    @Test
    void anUnknownTemplateIsNamed() {
        assertThatThrownBy(() -> Template.get("account.hello")).hasMessageContaining("account.hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "compte",
                "",
                "/compte\r\nBcc: x@example.fr",
                "/compte\" onclick=\"x",
                "/<b>",
                "/\\evil.example",
                "/a b",
                "/%zz",
            })
    void aLinkLeadsNowhereButToAPageOfThePortal(String link) {
        assertThatThrownBy(() -> Template.ADDRESS_KNOWN.require(Map.of("link", link)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value link: expected the address of a page, as /compte?onglet=courriels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@example.fr", "a\nb", "a\u2028b", "a\u0000b", "a\u202eb", " ", "a\u0085b"})
    void whatPeopleWroteIsOneLine(String name) {
        assertThatThrownBy(() -> Template.HANDED_OVER.require(Map.of("link", "/compte", "organisation", name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value organisation")
                .hasMessageNotContaining("Bcc");
    }

    @Test
    void whatIsWrongWithAValueIsSaidWithoutQuotingIt() {
        assertThatThrownBy(() -> Template.ERASED.require(Map.of("at", "s3cret")))
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> Template.ROLE_GRANTED.require(Map.of("link", "/compte", "role", "PERSON")))
                .hasMessageContaining("value role");
    }

    @Test
    void instantsAreWrittenInTheTimeOfParis() {
        Map<String, String> values = Map.of("at", "2026-08-03T22:30:00Z");
        assertThat(writer.write(Template.ERASED, "fr", values, Optional.empty()).plain())
                .contains("supprimé le 4 août 2026 à 00:30 (heure de Paris)");
        assertThat(writer.write(Template.ERASED, "en", values, Optional.empty()).plain())
                .contains("erased on 4 August 2026 at 00:30 (Paris time)");
    }

    @ParameterizedTest
    @CsvSource({"PT336H,14 jours,14 days", "PT48H,2 jours,2 days", "PT47H,47 heures,47 hours", "PT1H,1 heure,1 hour"})
    void whatIsLeftIsWrittenInDaysThenInHours(String left, String french, String english) {
        Map<String, String> values = new HashMap<>(sampleValues(Template.DOSSIER_REMINDER));
        values.put("left", left);
        assertThat(writer.write(Template.DOSSIER_REMINDER, "fr", values, Optional.empty())
                        .plain())
                .contains("Il reste " + french + ".");
        assertThat(writer.write(Template.DOSSIER_REMINDER, "en", values, Optional.empty())
                        .plain())
                .contains("Time left: " + english + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT6H", "PT30M", "PT90M", "six"})
    void whatIsLeftIsWholeHours(String left) {
        Map<String, String> values = new HashMap<>(sampleValues(Template.DOSSIER_REMINDER));
        values.put("left", left);
        assertThatThrownBy(() -> Template.DOSSIER_REMINDER.require(values)).hasMessageContaining("value left");
    }

    @Test
    void onlyTheRemindersOfDossiersMayBeRefused() {
        assertThat(Template.listOptional())
                .filteredOn(template -> template.code().startsWith("dossier."))
                .containsExactly(Template.DOSSIER_REMINDER);
    }

    @Test
    void anOptionalMessageSaysHowToReceiveNoMore() {
        Letter letter = writer.write(
                Template.NEW_SIGN_IN, "fr", sampleValues(Template.NEW_SIGN_IN), Optional.of("/courriels/x?jeton=1"));
        assertThat(letter.unsubscribe()).contains(PORTAL + "/courriels/x?jeton=1");
        assertThat(letter.plain()).contains("Ne plus recevoir", PORTAL + "/courriels/x?jeton=1");
        assertThat(letter.html()).contains("href=\"" + PORTAL + "/courriels/x?jeton=1\"");
    }
}
