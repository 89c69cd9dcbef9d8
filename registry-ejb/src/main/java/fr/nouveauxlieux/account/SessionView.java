package fr.nouveauxlieux.account;

import java.time.Instant;

/**
 * A session, as its holder sees it in the list.
 *
 * @param id to name it; not its token
 * @param device as {@code Firefox, Linux}
 * @param network as {@code 203.0.113.0/24}
 * @param lastSeen to the minute or so
 * @param current whether it is that of this request
 */
public record SessionView(
        String id,
        String device,
        String network,
        Instant signedIn,
        Instant lastSeen,
        boolean secondFactor,
        boolean current) {}
