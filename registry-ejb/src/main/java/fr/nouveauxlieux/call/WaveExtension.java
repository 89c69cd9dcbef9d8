package fr.nouveauxlieux.call;

import java.time.Instant;

/**
 * Why a wave takes dossiers longer than announced.
 *
 * @param announcedDeadline the deadline before
 * @param reason what happened, as the public reads it
 */
public record WaveExtension(Instant announcedDeadline, String reason) {}
