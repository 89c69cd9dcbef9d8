package fr.nouveauxlieux.portal.table;

import java.util.Objects;

/**
 * A column.
 *
 * @param key by which addresses sort by it, and exported files name it
 * @param title in the reader's language
 */
public record Column(String key, String title, boolean sortable, boolean numeric) {

    public Column {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
    }

    public static Column of(String key, String title) {
        return new Column(key, title, false, false);
    }

    public static Column sortable(String key, String title) {
        return new Column(key, title, true, false);
    }

    /** Of numbers, which stand to the right. */
    public static Column numeric(String key, String title) {
        return new Column(key, title, false, true);
    }
}
