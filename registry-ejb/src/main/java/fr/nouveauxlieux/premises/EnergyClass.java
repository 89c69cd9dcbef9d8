package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.support.Coded;
import java.util.Locale;

/** The class of an energy performance certificate. */
public enum EnergyClass implements Coded {
    A,
    B,
    C,
    D,
    E,
    F,
    G;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
