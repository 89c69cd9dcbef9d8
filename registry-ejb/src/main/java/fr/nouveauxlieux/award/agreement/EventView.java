package fr.nouveauxlieux.award.agreement;

import java.time.Instant;

/**
 * Something that was done with an agreement.
 *
 * @param author the name; empty for the portal, and for whoever is erased
 */
public record EventView(Instant at, String act, String author, String reason) {}
