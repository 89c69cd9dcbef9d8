package fr.nouveauxlieux.portal.ogc;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of a document, their members in the order given. */
final class Tree {

    private Tree() {}

    /** @param members names and values by turns */
    static Map<String, Object> of(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}
