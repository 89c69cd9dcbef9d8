package fr.nouveauxlieux.premises;

import java.time.Instant;

/**
 * An interest as the owner of the premises reads it: the person agreed to be named when they wrote.
 *
 * @param organisation for which they act; empty where they have a dossier alone
 * @param person their name; empty for an account that is gone
 * @param address of e-mail; empty where none is known
 */
public record ReceivedInterest(
        String organisation, boolean dossier, String person, String address, String message, Instant expressedAt) {}
