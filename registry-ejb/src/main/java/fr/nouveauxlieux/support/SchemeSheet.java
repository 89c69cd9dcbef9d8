package fr.nouveauxlieux.support;

import java.time.Instant;

/** A scheme as whoever writes it sees it. @param version to be given back with a change; from 1 */
public record SchemeSheet(Scheme scheme, long version, Instant changedAt) {}
