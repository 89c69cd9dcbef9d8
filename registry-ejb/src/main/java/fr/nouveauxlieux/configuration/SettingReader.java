package fr.nouveauxlieux.configuration;

import fr.nouveauxlieux.configuration.EffectiveSetting.Origin;
import java.util.Optional;
import java.util.function.Function;

/** Reads settings with where they come from, and keeps to itself what nobody should see. */
final class SettingReader {

    private final Function<String, String> environment;
    private final Function<String, String> properties;
    private final Function<String, Optional<String>> configuration;

    /**
     * @param environment the value of a variable, null for none
     * @param properties the value of a property of the process, null for none
     * @param configuration the effective value, defaults included
     */
    SettingReader(
            Function<String, String> environment,
            Function<String, String> properties,
            Function<String, Optional<String>> configuration) {
        this.environment = environment;
        this.properties = properties;
        this.configuration = configuration;
    }

    EffectiveSetting read(Setting setting) {
        // A property of the process wins over a variable, and both over defaults.
        Optional<String> effective = find(properties.apply(setting.name()))
                .or(() -> find(environment.apply(setting.variable())))
                .or(() -> configuration.apply(setting.name()).filter(text -> !text.isBlank()));
        return new EffectiveSetting(
                setting, origin(setting, effective), effective.flatMap(text -> shown(setting, text)));
    }

    private Origin origin(Setting setting, Optional<String> effective) {
        if (effective.isEmpty()) {
            return Origin.NOT_SET;
        }
        if (effective.equals(find(environment.apply(setting.variable())))) {
            return Origin.ENVIRONMENT;
        }
        return find(properties.apply(setting.name())).isPresent() ? Origin.PROCESS : Origin.DEFAULT;
    }

    private static Optional<String> shown(Setting setting, String value) {
        return switch (setting.content()) {
            case PLAIN -> Optional.of(value);
            case ADDRESS -> Optional.of(value.replaceAll("[?#].*", "").replaceAll("//[^/@]*@", "//"));
            case SECRET -> Optional.empty();
        };
    }

    private static Optional<String> find(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
