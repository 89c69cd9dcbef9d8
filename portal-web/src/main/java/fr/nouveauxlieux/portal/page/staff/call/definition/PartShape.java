package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.DefinitionPath;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a part of a definition is, known by the key at which it stands. */
enum PartShape {
    CALL(""),
    SERVICE("service"),
    FORM("form"),
    SECTION("sections"),
    FIELD("fields"),
    OPTION("options"),
    BUDGET("budget"),
    CATEGORY("expenses", "resources"),
    RULE("rules"),
    GRID("grid"),
    CRITERION("criteria"),
    LEVEL("levels"),
    ENVELOPE("envelopes"),
    QUOTA("quotas"),
    LETTER("letters");

    private final String[] keys;

    PartShape(String... keys) {
        this.keys = keys;
    }

    /** Of what stands there; empty where it is a part of a part only. */
    static Optional<PartShape> find(DefinitionPath path) {
        if (path.isRoot()) {
            return Optional.of(CALL);
        }
        Object key = path.isItem() ? path.parent().last() : path.last();
        return Arrays.stream(values())
                .filter(shape -> shape.isList() == path.isItem())
                .filter(shape -> Arrays.asList(shape.keys).contains(key))
                .findFirst();
    }

    private boolean isList() {
        return this != CALL && this != SERVICE && this != FORM && this != BUDGET && this != GRID;
    }

    /** In keys of texts: {@code staff.definition.part.section}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
