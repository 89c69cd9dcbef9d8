package fr.nouveauxlieux.portal.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {

    @Test
    void thereIsNoProviderWithoutAnIssuer() {
        assertThat(ProviderSettings.find(new SettingsOfTests(), Provider.PROCONNECT, "https://lieux.exemple"))
                .isEmpty();
        assertThat(ProviderSettings.find(
                        SettingsOfTests.of("https://pro.exemple"), Provider.FRANCECONNECT, "https://lieux.exemple"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"client-id", "client-secret", "scopes"})
    void whatIsMissingIsNamed(String setting) {
        SettingsOfTests settings = SettingsOfTests.of("https://pro.exemple").with(setting, " ");
        assertThatThrownBy(settings::read).hasMessageContaining("nl.oidc.proconnect." + setting);
    }

    @Test
    void withoutThePublicAddressNobodyCouldComeBack() {
        SettingsOfTests settings = SettingsOfTests.of("https://pro.exemple");
        assertThatThrownBy(() -> ProviderSettings.find(settings, Provider.PROCONNECT, ""))
                .hasMessageContaining("nl.web.public-address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pro.exemple",
                "http://127.0.0.1.exemple",
                "ftp://pro.exemple",
                "pro.exemple",
                "https://pro.exemple?a=b",
                "not an address"
            })
    void anIssuerThatCannotBeTrustedIsRefused(String issuer) {
        assertThatThrownBy(SettingsOfTests.of(issuer)::read).hasMessageContaining("nl.oidc.proconnect.issuer");
    }

    @Test
    void theSecretIsNotTold() {
        assertThat(SettingsOfTests.of("https://pro.exemple").read().toString()).doesNotContain("secret");
    }
}
