package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.attachment.joined.Writing;
import java.time.Instant;
import java.util.Optional;

/**
 * A message between the author of a dossier and the service that looks after it; or a note of the latter.
 *
 * @param author the full name; empty where the account is erased
 * @param fromStaff whether the service wrote it
 * @param writing what files are joined to; empty of a note
 */
public record MessageView(String author, boolean fromStaff, String content, Instant at, Optional<Writing> writing) {}
