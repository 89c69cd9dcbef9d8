package fr.nouveauxlieux.portal.page.dossier.save;

import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import java.util.Optional;

/**
 * A change as it was sent.
 *
 * @param path as it was written, which need not be one
 * @param typed the field's inputs; empty where the value itself was sent
 * @param value a tree of JSON
 */
record SentChange(String path, Optional<TypedValues> typed, Object value, long base, String key) {}
