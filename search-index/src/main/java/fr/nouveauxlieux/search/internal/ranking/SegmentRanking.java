package fr.nouveauxlieux.search.internal.ranking;

import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.matching.Separation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** The best matches of one segment: compared by numbers and ordinals, turned into keys at the end. */
final class SegmentRanking {

    private static final BytesRef NO_NAME = new BytesRef();

    private final SegmentMatches matches;
    private final RankOrder order;
    private final int limit;
    private final SortedDocValues ids;
    private final SortedDocValues names;
    private final NumericDocValues locations;
    private final PriorityQueue<Candidate> best = new PriorityQueue<>();
    private final Candidate after;

    SegmentRanking(SegmentMatches matches, RankOrder order, int limit, Optional<RankKey> after) throws IOException {
        this.matches = matches;
        this.order = order;
        this.limit = limit;
        ids = DocValues.getSorted(matches.leaf().reader(), Fields.ID);
        names = order.byName() ? DocValues.getSorted(matches.leaf().reader(), Fields.NAME_ORDER) : null;
        locations = order.separation().isPresent() && !matches.hasSeparations()
                ? DocValues.getNumeric(matches.leaf().reader(), Fields.LOCATION)
                : null;
        this.after = after.isPresent() ? candidateOf(after.get()) : null;
    }

    List<RankedPlace> rank() throws IOException {
        int size = matches.size();
        for (int i = 0; i < size; i++) {
            offer(i);
        }
        List<RankedPlace> ranked = new ArrayList<>(best.size());
        BinaryDocValues summaries = DocValues.getBinary(matches.leaf().reader(), Fields.SUMMARY);
        for (Candidate candidate : inDocumentOrder()) {
            summaries.advanceExact(candidate.document);
            RankKey key = keyOf(candidate, SummaryCodec.idOf(summaries.binaryValue()));
            ranked.add(new RankedPlace(matches.leaf(), candidate.document, key));
        }
        return ranked;
    }

    private void offer(int index) throws IOException {
        float score = order.byScore() ? matches.score(index) : 0;
        Candidate worst = best.size() == limit ? best.peek() : null;
        if (worst != null && score < worst.score) {
            return;
        }
        int document = matches.document(index);
        double limit = worst != null && score == worst.score ? worst.separation : Separation.UNKNOWN;
        double separation = separation(index, document, limit);
        if (separation > limit) {
            return;
        }
        Candidate candidate =
                new Candidate(document, score, separation, 2L * nameOrdinal(document), 2L * idOrdinal(document));
        if (after != null && candidate.compareOrder(after) <= 0) {
            return;
        }
        if (worst == null) {
            best.add(candidate);
        } else if (candidate.compareOrder(worst) < 0) {
            best.poll();
            best.add(candidate);
        }
    }

    private double separation(int index, int document, double limit) throws IOException {
        if (order.separation().isEmpty()) {
            return 0;
        }
        if (locations == null) {
            return matches.separation(index);
        }
        return locations.advanceExact(document)
                ? order.separation().get().of(locations.longValue(), limit)
                : Separation.UNKNOWN;
    }

    private int nameOrdinal(int document) throws IOException {
        return names != null && names.advanceExact(document) ? names.ordValue() : 0;
    }

    private int idOrdinal(int document) throws IOException {
        return ids.advanceExact(document) ? ids.ordValue() : -1;
    }

    /** Where a key of another segment would stand among the ordinals of this one: between two, if need be. */
    private Candidate candidateOf(RankKey key) throws IOException {
        long name = names == null ? 0 : standing(names.lookupTerm(key.name()));
        return new Candidate(-1, key.score(), key.separation(), name, standing(ids.lookupTerm(key.id())));
    }

    private static long standing(int lookup) {
        return lookup >= 0 ? 2L * lookup : 2L * (-lookup - 1) - 1;
    }

    /** Doc values go forward only. */
    private List<Candidate> inDocumentOrder() {
        List<Candidate> candidates = new ArrayList<>(best);
        candidates.sort(Comparator.comparingInt(Candidate::document));
        return candidates;
    }

    /** @param id read from the summary: the dictionary of identifiers is compressed by blocks */
    private RankKey keyOf(Candidate candidate, BytesRef id) throws IOException {
        BytesRef name = names == null ? NO_NAME : BytesRef.deepCopyOf(names.lookupOrd((int) (candidate.name / 2)));
        return new RankKey(candidate.score, candidate.separation, name, BytesRef.deepCopyOf(id));
    }

    /** Name and id are twice their ordinals, so that what lies between two ordinals has a standing too. */
    private record Candidate(int document, float score, double separation, long name, long id)
            implements Comparable<Candidate> {

        int compareOrder(Candidate other) {
            int byScore = Float.compare(other.score, score);
            if (byScore != 0) {
                return byScore;
            }
            int bySeparation = Double.compare(separation, other.separation);
            if (bySeparation != 0) {
                return bySeparation;
            }
            int byName = Long.compare(name, other.name);
            return byName != 0 ? byName : Long.compare(id, other.id);
        }

        /** The worst first, as the head of the queue. */
        @Override
        public int compareTo(Candidate other) {
            return other.compareOrder(this);
        }
    }
}
