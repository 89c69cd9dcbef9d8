package fr.nouveauxlieux.portal.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Settings out of a map, over the built-in defaults. Only what the provider's settings need of it. */
final class SettingsOfTests implements Config {

    private final Map<String, String> values = new HashMap<>(Map.of(
            "nl.oidc.proconnect.scopes", "openid given_name usual_name email uid siret",
            "nl.oidc.proconnect.addresses-verified", "false",
            "nl.oidc.proconnect.pkce", "true"));

    static SettingsOfTests of(String issuer) {
        return new SettingsOfTests()
                .with("issuer", issuer)
                .with("client-id", FakeProvider.CLIENT)
                .with("client-secret", "a secret of the tests, of thirty-two bytes or more");
    }

    SettingsOfTests with(String setting, String value) {
        values.put("nl.oidc.proconnect." + setting, value);
        return this;
    }

    ProviderSettings read() {
        return ProviderSettings.find(this, Provider.PROCONNECT, "https://lieux.exemple")
                .orElseThrow();
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        return getOptionalValue(name, type).orElseThrow();
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name))
                .map(text -> type.cast(type == Boolean.class ? Boolean.valueOf(text) : text));
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return List.copyOf(values.keySet());
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
