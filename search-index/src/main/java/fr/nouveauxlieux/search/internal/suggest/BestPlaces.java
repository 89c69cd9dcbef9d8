package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.suggest.Candidates.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;

/**
 * Puts the places found in order: by grade, by cost, by distance where it is asked for, the short names first, as what
 * is typed is more of them, then by name and identifier. Reads of the index only those that may be shown.
 */
final class BestPlaces {

    private static final Comparator<Graded> BEST_FIRST = Comparator.comparing(Graded::grade)
            .thenComparingInt(graded -> graded.candidate().cost())
            .thenComparingDouble(Graded::metres)
            .thenComparingInt(Graded::length)
            .thenComparing(Graded::name);

    private static final Comparator<Graded> SHOWN =
            BEST_FIRST.thenComparing(graded -> graded.summary().orElseThrow().id());

    private final Optional<Coordinates> near;
    private final int limit;

    /** @param summary once it is read */
    private record Graded(Candidate candidate, Grade grade, int length, Optional<PlaceSummary> summary, double metres) {

        static Graded of(Candidate candidate, Grade grade) {
            return new Graded(
                    candidate,
                    grade,
                    candidate.directory().length(candidate.name()),
                    Optional.empty(),
                    Double.POSITIVE_INFINITY);
        }

        Graded with(PlaceSummary read, Optional<Coordinates> near) {
            double metres = near.isPresent() && read.coordinates().isPresent()
                    ? near.get().distanceTo(read.coordinates().get())
                    : Double.POSITIVE_INFINITY;
            return new Graded(candidate, grade, length, Optional.of(read), metres);
        }

        String name() {
            return candidate.directory().text(candidate.name());
        }
    }

    BestPlaces(Optional<Coordinates> near, int limit) {
        this.near = near;
        this.limit = limit;
    }

    /** @param wholeName what is typed, run together */
    List<Completion> of(Candidates exact, String wholeName) throws IOException {
        return best(exact, candidate -> gradeOf(candidate, wholeName));
    }

    List<Completion> of(Candidates misspelt) throws IOException {
        return best(misspelt, candidate -> Grade.MISSPELT);
    }

    private static Grade gradeOf(Candidate candidate, String wholeName) {
        if (!candidate.fromStart()) {
            return Grade.INNER;
        }
        return candidate.directory().wholeName(candidate.name()).equals(wholeName) ? Grade.WHOLE : Grade.START;
    }

    private List<Completion> best(Candidates candidates, Function<Candidate, Grade> grade) throws IOException {
        List<Graded> found = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates.all()) {
            found.add(Graded.of(candidate, grade.apply(candidate)));
        }
        if (near.isEmpty()) {
            found.sort(BEST_FIRST);
            found = found.subList(0, endOfShown(found));
        }
        List<Graded> read = new ArrayList<>(found.size());
        for (Graded graded : found) {
            read.add(graded.with(summaryOf(graded.candidate()), near));
        }
        read.sort(SHOWN);
        return read.stream().limit(limit).map(BestPlaces::completion).toList();
    }

    /** Homonyms of the last one may come before it. */
    private int endOfShown(List<Graded> sorted) {
        int end = Math.min(limit, sorted.size());
        while (end > 0 && end < sorted.size() && BEST_FIRST.compare(sorted.get(end - 1), sorted.get(end)) == 0) {
            end++;
        }
        return end;
    }

    private static PlaceSummary summaryOf(Candidate candidate) throws IOException {
        BinaryDocValues summaries = DocValues.getBinary(candidate.leaf().reader(), Fields.SUMMARY);
        summaries.advanceExact(candidate.document());
        return SummaryCodec.decode(summaries.binaryValue());
    }

    private static Completion completion(Graded graded) {
        PlaceSummary summary = graded.summary().orElseThrow();
        return new Completion(suggestion(summary), graded.grade());
    }

    private static Suggestion suggestion(PlaceSummary summary) {
        String detail = summary.postalCode().isEmpty() || summary.communeName().isEmpty()
                ? summary.postalCode() + summary.communeName()
                : summary.postalCode() + " " + summary.communeName();
        return new Suggestion(Suggestion.Kind.PLACE, summary.id(), summary.name(), detail, summary.coordinates());
    }
}
