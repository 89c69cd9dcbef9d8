package fr.nouveauxlieux.notification.internal;

/** Fired within a transaction that leaves messages to be sent; to be observed after its success. */
public record MessagePosted() {}
