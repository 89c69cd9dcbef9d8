package fr.nouveauxlieux.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prenom.nom@example.fr",
                "  Prenom.Nom@Example.FR ",
                "a+b_c@sous.domaine.example.org",
                "x@xn--caf-dma.example"
            })
    void usualAddressesAreAccepted(String text) {
        assertThat(EmailAddress.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prenom",
                "prenom@",
                "@example.fr",
                "prenom@example",
                "a..b@example.fr",
                ".a@example.fr",
                "a b@example.fr",
                "a@example.fr\r\nBcc: b@example.fr",
                "a@example.fr,b@example.fr",
                "\"a\"@example.fr",
                "a@-example.fr",
                "a@example..fr",
                "<a@example.fr>"
            })
    void whatCouldNotStandInAHeaderOrHasNoDomainIsRefusedWithoutBeingQuoted(String text) {
        assertThat(EmailAddress.find(text)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an e-mail address, as prenom.nom@example.fr");
    }

    @Test
    void addressesThatDifferByCaseAreOne() {
        assertThat(new EmailAddress("A.B@Example.fr")).isEqualTo(new EmailAddress("a.b@example.fr"));
    }

    @Test
    void anAddressIsNotWrittenOutByChance() {
        assertThat(new EmailAddress("prenom.nom@example.fr")).hasToString("an address at example.fr");
    }

    @Test
    void anEndlessNameOrAddressIsRefused() {
        assertThat(EmailAddress.find("a".repeat(65) + "@example.fr")).isEmpty();
        assertThat(EmailAddress.find("a@" + "b.".repeat(130) + "fr")).isEmpty();
    }
}
