package fr.nouveauxlieux.committee;

import java.time.Instant;

/**
 * A notice that was sent.
 *
 * @param heldAt when the session was to sit
 * @param urgency why it was sent less than five days before; empty where it was not
 * @param recipients how many members it was for
 */
public record NoticeView(Instant sentAt, Instant heldAt, String urgency, int recipients) {}
