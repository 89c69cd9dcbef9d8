package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.Map;

/** What a draft begins with. */
public sealed interface DraftSource {

    /** The newest version of the call itself, to be amended. */
    record OwnVersion() implements DraftSource {}

    /** The least that a call is. */
    record Blank(Bilingual title) implements DraftSource {}

    /** The newest version of another call. */
    record CopyOf(CallCode call, Bilingual title) implements DraftSource {}

    /** A definition that was received, whatever code and version it says. */
    record Received(Map<String, Object> definition) implements DraftSource {}
}
