package fr.nouveauxlieux.support.internal;

import fr.nouveauxlieux.store.Json;
import fr.nouveauxlieux.support.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The schemes that come with the portal, as a file of its archive. */
public final class BuiltInSchemes {

    private BuiltInSchemes() {}

    /** @throws IllegalArgumentException naming what is wrong, if one cannot be used */
    public static List<Scheme> listAll() {
        try (InputStream json = BuiltInSchemes.class.getResourceAsStream("/supports/schemes.json")) {
            List<?> all = (List<?>) Json.readObject(json).get("schemes");
            return all.stream().map(tree -> SchemeJson.read((Map<?, ?>) tree)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
