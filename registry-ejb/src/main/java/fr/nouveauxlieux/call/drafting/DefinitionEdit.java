package fr.nouveauxlieux.call.drafting;

import java.util.Map;

/** One change of a definition's tree. Changes nothing but what it names, and asks not whether the definition is whole. */
public sealed interface DefinitionEdit {

    /** Of what: an object, a list or one of a list. */
    DefinitionPath path();

    /**
     * Gives keys of an object their values; those whose value is null are taken away, others stay. The object is made
     * where it is missing.
     */
    record Write(DefinitionPath path, Map<String, Object> values) implements DefinitionEdit {}

    /** Puts an object at the end of a list, which is made where it is missing. */
    record Add(DefinitionPath list, Map<String, Object> item) implements DefinitionEdit {
        @Override
        public DefinitionPath path() {
            return list;
        }
    }

    /** Takes an object, or one of a list, away. */
    record Remove(DefinitionPath path) implements DefinitionEdit {}

    /** Exchanges one of a list with the one before or after it; the first and the last stay where there is none. */
    record Move(DefinitionPath path, boolean up) implements DefinitionEdit {}
}
