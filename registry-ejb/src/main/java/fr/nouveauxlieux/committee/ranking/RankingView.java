package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ranking of a session, as whoever looks may see it.
 *
 * @param begun whether there is one
 * @param whole whether whoever looks is kept from no dossier; otherwise there are neither ranks nor sums, which would tell of it
 * @param version rises with every change
 * @param shown on the shared screen; empty where nothing is, or whoever looks is kept from it
 * @param lines by rank; where it is not whole, those that are seen, then the others
 * @param quotas as the envelope has them
 * @param obstacles what keeps the proposals from being recorded now
 */
public record RankingView(
        SessionView session,
        boolean begun,
        boolean whole,
        long version,
        Optional<DossierId> shown,
        List<RankedLine> lines,
        EnvelopeLedger envelope,
        List<QuotaLine> quotas,
        Coverage coverage,
        List<ClosingObstacle> obstacles) {

    public RankingView {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(shown, "shown");
        lines = List.copyOf(lines);
        Objects.requireNonNull(envelope, "envelope");
        quotas = List.copyOf(quotas);
        Objects.requireNonNull(coverage, "coverage");
        obstacles = List.copyOf(obstacles);
    }

    public Optional<RankedLine> findLine(DossierId dossier) {
        return lines.stream().filter(line -> line.dossier().equals(dossier)).findFirst();
    }
}
