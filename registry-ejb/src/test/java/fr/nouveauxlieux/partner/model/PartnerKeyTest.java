package fr.nouveauxlieux.partner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.partner.KeyOrder;
import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.partner.KeyText;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerKeyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));
    private static final KeyOrder ORDER = new KeyOrder(
            "Agence des Essais",
            Set.of(KeyScope.parse("imports:france-services"), KeyScope.parse("imports:autre-source")),
            END);

    private final KeyText text = KeyText.draw();
    private final PartnerKey key = PartnerKey.issue(text, ORDER, NOW);

    @Test
    void itOpensToItsOwnTextUntilItsDate() {
        assertThat(key.opensTo(text, NOW)).isTrue();
        assertThat(key.opensTo(text, END.minusMillis(1))).isTrue();
        assertThat(key.opensTo(text, END)).isFalse();
    }

    @Test
    void itDoesNotOpenToAnotherSecretOfTheSamePublicPart() {
        String forged = "nlk_" + text.id() + KeyText.draw().reveal().substring("nlk_".length() + 16);
        assertThat(key.opensTo(KeyText.find(forged).orElseThrow(), NOW)).isFalse();
    }

    @Test
    void onceRevokedItOpensNothingAndIsNotRevokedAgain() {
        assertThat(key.revoke(NOW)).isTrue();
        assertThat(key.opensTo(text, NOW)).isFalse();
        assertThat(key.revoke(NOW.plusSeconds(1))).isFalse();
        assertThat(key.summary().revokedAt()).contains(NOW);
    }

    @Test
    void itsStateForTheJournalHoldsNothingOfItsSecret() {
        assertThat(key.state().toString())
                .contains("imports:france-services")
                .doesNotContain(text.secretDigest())
                .doesNotContain(text.reveal());
    }

    @Test
    void whatItOpensIsListedInOrder() {
        assertThat(key.summary().scopes())
                .extracting(KeyScope::toString)
                .containsExactly("imports:autre-source", "imports:france-services");
        assertThat(key.sources()).containsExactlyInAnyOrder("autre-source", "france-services");
    }

    @Test
    void aKeyThatWouldHaveExpiredIsNotIssued() {
        assertThatThrownBy(() -> PartnerKey.issue(text, ORDER, END)).hasMessageContaining("future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x"})
    void aPartnerHasAName(String partner) {
        assertThatThrownBy(() -> new KeyOrder(partner, ORDER.scopes(), END)).hasMessageContaining("name");
    }

    @Test
    void aKeyOpensSomething() {
        assertThatThrownBy(() -> new KeyOrder("Agence", Set.of(), END)).hasMessageContaining("at least one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"france-services", "imports:", "imports:*", "imports:../x", "exports:france-services"})
    void whatAKeyOpensIsNamedWhole(String scope) {
        assertThatThrownBy(() -> KeyScope.parse(scope)).isInstanceOf(IllegalArgumentException.class);
    }
}
