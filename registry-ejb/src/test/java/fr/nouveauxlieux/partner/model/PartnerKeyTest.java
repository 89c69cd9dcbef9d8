package fr.nouveauxlieux.partner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.partner.KeyOrder;
import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.partner.KeyText;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
        assertThat(key.grants())
                .containsExactlyInAnyOrder(
                        RoleGrant.forSources(Role.PARTNER, Set.of("autre-source")),
                        RoleGrant.forSources(Role.PARTNER, Set.of("france-services")));
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
    @ValueSource(
            strings = {
                "france-services",
                "imports:",
                "imports:*",
                "imports:../x",
                "exports:france-services",
                "dossiers:write",
                "dossiers:read;",
                "dossiers:read;in=",
                "dossiers:read;in=59;call=campus-connectes",
                "dossiers:read;in=999",
                "dossiers:read;call=Campus"
            })
    void whatAKeyOpensIsNamedWhole(String scope) {
        assertThatThrownBy(() -> KeyScope.parse(scope)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imports:france-services",
                "dossiers:read",
                "dossiers:read;in=2A,59,974",
                "dossiers:read;call=campus-connectes",
                "dossiers:read;call=campus-connectes;in=59"
            })
    void whatAKeyOpensIsReadAsItIsWritten(String scope) {
        assertThat(KeyScope.parse(scope)).hasToString(scope);
    }

    @Test
    void aKeyForDossiersReachesItsCallAndItsDepartementsAndNoSource() {
        RoleGrant grant =
                KeyScope.parse("dossiers:read;call=campus-connectes;in=59,62").grant();
        assertThat(grant)
                .isEqualTo(new RoleGrant(Role.DOSSIER_PROGRAM, Set.of("59", "62"), Optional.of("campus-connectes")));
        Actor program = Actor.program("0123456789abcdef", Set.of(grant), "192.0.2.0/24");
        assertThat(program.holds(Role.DOSSIER_PROGRAM)).isTrue();
        assertThat(program.holds(Role.PARTNER)).isFalse();
        assertThat(program.isStaff()).isFalse();
    }
}
