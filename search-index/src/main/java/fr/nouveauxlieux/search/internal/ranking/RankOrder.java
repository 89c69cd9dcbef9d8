package fr.nouveauxlieux.search.internal.ranking;

import fr.nouveauxlieux.search.internal.matching.Separation;
import java.util.Optional;

/**
 * What an order looks at before the identifier.
 *
 * @param byScore whether the best match of the text comes first
 * @param separation whether nearer places come first, and from where
 * @param byName whether places stand by name
 */
public record RankOrder(boolean byScore, Optional<Separation> separation, boolean byName) {}
