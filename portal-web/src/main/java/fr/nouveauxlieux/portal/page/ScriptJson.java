package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.http.Json;
import java.nio.charset.StandardCharsets;

/** JSON inside a page. */
public final class ScriptJson {

    private ScriptJson() {}

    /** A document that may stand inside a script element: nothing in it can end the element or open a comment. */
    public static String of(Json.Part document) {
        return new String(Json.toBytes(document), StandardCharsets.UTF_8)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
