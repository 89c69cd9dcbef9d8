package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a territory's page, {@code /territoires/{kind}/{code}}, relative to the application's root. The kind
 * is needed: 32 is a département and a région.
 */
public final class TerritoryAddress {

    private TerritoryAddress() {}

    public static String of(TerritoryKind kind, String code) {
        return "/territoires/" + nameOf(kind) + "/" + code;
    }

    /** The kind as addresses and the API write it: {@code commune}, {@code epci}, {@code departement}, {@code region}. */
    public static String nameOf(TerritoryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TerritoryKind> findKind(String name) {
        return Arrays.stream(TerritoryKind.values())
                .filter(kind -> nameOf(kind).equals(name))
                .findFirst();
    }
}
