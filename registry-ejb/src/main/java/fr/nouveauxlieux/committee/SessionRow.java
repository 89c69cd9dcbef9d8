package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.call.WaveKey;
import java.time.Instant;

/**
 * A session in a list.
 *
 * @param dossiers on its agenda
 * @param members who sit
 * @param own whether whoever reads sits in it
 */
public record SessionRow(
        SessionId id,
        WaveKey wave,
        Instant heldAt,
        String place,
        SessionState state,
        int dossiers,
        int members,
        boolean own) {}
