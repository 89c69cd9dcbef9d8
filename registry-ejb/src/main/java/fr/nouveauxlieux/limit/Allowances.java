package fr.nouveauxlieux.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** What is allowed for each purpose: {@code nl.limit.sign-in=20/PT15M} and the like, each with its default. */
@ApplicationScoped
public class Allowances {

    private static final Map<String, String> DEFAULTS = Map.of(
            Purpose.SIGN_IN, "20/PT15M",
            Purpose.REGISTRATION, "10/PT1H",
            Purpose.RESET, "6/PT1H",
            Purpose.KEY_USE, "120/PT1M",
            Purpose.WRITE, "60/PT1H",
            Purpose.DOSSIER_READING, "2000/PT1H",
            Purpose.CONTRIBUTION, "20/PT1H",
            Purpose.LOOK_UP, "120/PT1H",
            Purpose.SURVEY, "40/PT1H",
            Purpose.PREMISES, "40/PT1H");

    private final Map<String, Allowance> byPurpose = new TreeMap<>();

    public Allowances() {
        this(setting -> ConfigProvider.getConfig().getOptionalValue(setting, String.class));
    }

    /**
     * @param settings the value of each, where it has one
     * @throws IllegalArgumentException naming the setting that cannot be read
     */
    Allowances(Function<String, Optional<String>> settings) {
        DEFAULTS.forEach((purpose, usual) -> {
            String setting = "nl.limit." + purpose;
            String text = settings.apply(setting).orElse(usual);
            try {
                byPurpose.put(purpose, Allowance.parse(text));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(setting + ": " + e.getMessage(), e);
            }
        });
    }

    /** @throws IllegalArgumentException for a purpose that nothing is allowed for */
    public Allowance of(String purpose) {
        Allowance allowance = byPurpose.get(purpose);
        if (allowance == null) {
            throw new IllegalArgumentException(
                    "expected one of the purposes " + byPurpose.keySet() + ", was " + purpose);
        }
        return allowance;
    }
}
