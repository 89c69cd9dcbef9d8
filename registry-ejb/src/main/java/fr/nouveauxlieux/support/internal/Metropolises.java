package fr.nouveauxlieux.support.internal;

import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The metropolises of the law, which names alone do not tell: other intercommunalities call themselves so. */
public final class Metropolises {

    private static final Map<?, ?> BY_SIREN = read();

    private Metropolises() {}

    /** @param epci the SIREN of an intercommunality */
    public static boolean contains(String epci) {
        return BY_SIREN.containsKey(epci);
    }

    private static Map<?, ?> read() {
        try (InputStream json = Metropolises.class.getResourceAsStream("/supports/metropolises.json")) {
            return (Map<?, ?>) Json.readObject(json).get("metropolises");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
