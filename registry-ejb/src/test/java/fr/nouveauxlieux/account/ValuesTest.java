package fr.nouveauxlieux.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.PageKey;
import fr.nouveauxlieux.kernel.SecretToken;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void twoTokensAreNeverTheSameAndNoneShowsItself() {
        SecretToken token = SecretToken.draw();
        assertThat(token).isNotEqualTo(SecretToken.draw()).hasToString("a token");
        assertThat(token.hash()).matches("[0-9a-f]{64}").isEqualTo(new SecretToken(token.value()).hash());
        assertThat(SecretToken.find(token.value())).contains(token);
    }

    @Property
    void whateverComesAsATokenIsFoundOrNot(@ForAll String text) {
        assertThat(SecretToken.find(text).map(SecretToken::value)).isIn(Optional.empty(), Optional.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u202Eb", "<b>"})
    void whatIsNoNameIsRefusedWithoutBeingQuoted(String text) {
        assertThat(PersonName.accepts(text)).isFalse();
        assertThatThrownBy(() -> new PersonName("Anne", text)).hasMessageContaining("family name");
    }

    @Test
    void namesKeepTheirAccentsAndLoseTheirMargins() {
        assertThat(new PersonName(" Zoë ", "d’Ôrville").full()).isEqualTo("Zoë d’Ôrville");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox, Linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1 | Safari, iPhone",
                "nothing that is known | ?, ?",
            })
    void aDeviceIsNamedByItsProgramAndSystemAlone(String userAgent, String name) {
        assertThat(DeviceName.of(userAgent).value()).isEqualTo(name);
    }

    @Test
    void anAddressThatTheProviderDoesNotVouchForProvesNothing() {
        ProviderIdentity identity = new ProviderIdentity(
                "https://issuer.example",
                "42",
                Optional.of(new EmailAddress("a@example.org")),
                false,
                new PersonName("A", "B"),
                Optional.empty(),
                Optional.empty());
        assertThat(identity.verifiedAddress()).isEmpty();
        assertThat(identity.toString()).doesNotContain("42").doesNotContain("a@");
    }

    @Property
    void theKeyOfAPageReadsBackAsItWas(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long row) {
        PageKey key = new PageKey(Instant.ofEpochSecond(second, 123_456_000), row);
        assertThat(PageKey.of(key.text())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-1-2", "1-2-3", "9999999999999999999-1", "1;drop"})
    void whatIsNoKeyOfAPageIsRefused(String text) {
        assertThatThrownBy(() -> PageKey.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
