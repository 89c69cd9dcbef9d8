package fr.nouveauxlieux.portal.provider;

import java.util.Arrays;
import java.util.Optional;

/** A service by which people may sign in. */
public enum Provider {
    /** For those who act for an organisation, foremost agents of the State. */
    PROCONNECT("proconnect", "ProConnect"),
    /** For individuals. */
    FRANCECONNECT("franceconnect", "FranceConnect");

    private static final String RETURNS = "/connexion/retour/";

    private final String code;
    private final String brand;

    Provider(String code, String brand) {
        this.code = code;
        this.brand = brand;
    }

    /** As it stands in addresses and settings. */
    public String code() {
        return code;
    }

    /** Its own name, the same in all languages. */
    public String brand() {
        return brand;
    }

    /** The address of the portal, without its host, where the provider sends people back. */
    public String returnPath() {
        return RETURNS + code;
    }

    public static Optional<Provider> find(String code) {
        return Arrays.stream(values())
                .filter(provider -> provider.code.equals(code))
                .findFirst();
    }
}
