package fr.nouveauxlieux.instruction;

import java.time.Instant;

/**
 * A message between the author of a dossier and the service that looks after it; or a note of the latter.
 *
 * @param author the full name; empty where the account is erased
 * @param fromStaff whether the service wrote it
 */
public record MessageView(String author, boolean fromStaff, String content, Instant at) {}
