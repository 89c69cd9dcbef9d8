package fr.nouveauxlieux.search.internal.ranking;

import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The best of what was found, in order. */
public final class Ranking {

    private Ranking() {}

    public static List<RankedPlace> best(
            List<SegmentMatches> segments, RankOrder order, int limit, Optional<RankKey> after) throws IOException {
        List<RankedPlace> best = new ArrayList<>();
        for (SegmentMatches matches : segments) {
            best.addAll(new SegmentRanking(matches, order, limit, after).rank());
        }
        best.sort((one, other) -> one.key().compareTo(other.key()));
        return best.size() > limit ? best.subList(0, limit) : best;
    }
}
