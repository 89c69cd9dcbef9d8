package fr.nouveauxlieux.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseRulesTest {

    private static final EmailAddress ADDRESS = new EmailAddress("helene.dupont@example.org");
    private static final PersonName NAME = new PersonName("Hélène", "Dupont");

    private static Set<PassphraseFault> judge(String text) {
        return PassphraseRules.judge(Passphrase.typed(text), Optional.of(ADDRESS), NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheval pile agrafe juste", "Quatre mots que personne ne devine", "bZ4!kq0_wP7xTt"})
    void aGoodOneIsTaken(String text) {
        assertThat(judge(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bZ4!kq0_wP7, TOO_SHORT",
        "passwordpassword, EASILY_GUESSED",
        "aaaaaaaaaaaaaaaaaaa, EASILY_GUESSED",
        "123456789012, EASILY_GUESSED",
        "azerty dupont violet trombone, HOLDS_NAME",
        "tralala HELENE violet trombone, HOLDS_NAME",
        "x helene.dupont violet trombone, HOLDS_ADDRESS",
    })
    void aBadOneIsRefusedAndToldWhy(String text, PassphraseFault fault) {
        assertThat(judge(text)).contains(fault);
    }

    @Test
    void oneHundredAndTwentyEightCharactersAreTheMostAsPeopleCountThem() {
        String words = "cheval pile agrafe juste ".repeat(6);
        assertThat(judge(words.substring(0, 128))).isEmpty();
        assertThat(judge(words.substring(0, 129))).containsExactly(PassphraseFault.TOO_LONG);
        assertThat(Passphrase.typed("\uD83D\uDE00".repeat(12)).length()).isEqualTo(12);
    }

    @Test
    void theSameTypedOnAnotherKeyboardIsTheSame() {
        assertThat(Passphrase.typed("e\u0301te\u0301 2026 ﬁn")).isEqualTo(Passphrase.typed("été 2026 fin"));
    }

    @Test
    void neitherThePassphraseNorTheFaultQuotesIt() {
        Passphrase passphrase = Passphrase.typed("secretsecret");
        assertThat(passphrase.toString()).doesNotContain("secret");
        assertThatThrownBy(() -> PassphraseRules.require(passphrase, Optional.empty(), NAME))
                .isInstanceOf(WeakPassphraseException.class)
                .message()
                .doesNotContain("secret");
    }

    @Property(tries = 200)
    void whateverIsTypedIsJudged(@ForAll @StringLength(max = 2000) String text) {
        assertThat(judge(text)).isNotNull();
    }
}
