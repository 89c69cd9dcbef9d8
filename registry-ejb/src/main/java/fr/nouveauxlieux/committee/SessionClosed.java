package fr.nouveauxlieux.committee;

/** A session is over: what it proposed stands. Observed in the transaction that says so. */
public record SessionClosed(SessionId session) {}
