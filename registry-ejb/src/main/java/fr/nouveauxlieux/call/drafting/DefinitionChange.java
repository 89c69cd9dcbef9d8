package fr.nouveauxlieux.call.drafting;

/**
 * One difference between two definitions.
 *
 * @param path with codes in the place of positions: {@code form.sections[projet].fields[title].label.fr}
 * @param before, after: what stood and stands there, as text; empty where there was or is nothing
 */
public record DefinitionChange(Kind kind, String path, String before, String after) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** What a list holds stands in another order. */
        REORDERED
    }
}
