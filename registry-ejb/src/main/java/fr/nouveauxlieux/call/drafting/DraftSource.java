package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.store.Json;
import java.util.Map;
import java.util.Optional;

/** What a draft begins with. */
public sealed interface DraftSource {

    /** The newest version of the call itself, to be amended. */
    record OwnVersion() implements DraftSource {}

    /** The least that a call is. */
    record Blank(Bilingual title) implements DraftSource {}

    /** The newest version of another call. */
    record CopyOf(CallCode call, Bilingual title) implements DraftSource {}

    /** A definition that was received, whatever code and version it says. */
    record Received(Map<String, Object> definition) implements DraftSource {

        /** @throws IllegalArgumentException saying where, if the file is no JSON object */
        public static Received read(byte[] file) {
            return new Received(Json.readObject(file));
        }

        /** The code that it says to be of, if it says one that can be. */
        public Optional<CallCode> findCode() {
            return CallCode.find(String.valueOf(definition.get("code")));
        }
    }
}
