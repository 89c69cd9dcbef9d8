package fr.nouveauxlieux.search.internal.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Looks for what is typed among the names of an index: first as their beginning, then in any order. */
final class NameSearch {

    private static final int MOST_STEPS = 40_000;

    private final List<Segment> segments = new ArrayList<>();
    private final Effort effort = new Effort(MOST_STEPS);

    private record Segment(LeafReaderContext leaf, NameDirectory names) {}

    NameSearch(IndexReader reader, NameDirectories directories) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(new Segment(leaf, directories.of(leaf.reader())));
        }
    }

    boolean isKnown(TypedWord word) {
        return segments.stream()
                .anyMatch(segment -> word.isKnown(segment.names().dictionary().words()));
    }

    /** @param limit of found places, beyond which any order is not tried */
    void find(Wanted wanted, int limit, Candidates into) {
        List<List<WordChoices>> choices = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            choices.add(wanted.choices(segment.names().dictionary()));
        }
        for (int i = 0; i < segments.size(); i++) {
            findFromStart(wanted, segments.get(i), choices.get(i), into);
        }
        if (into.size() < limit) {
            for (int i = 0; i < segments.size(); i++) {
                findInAnyOrder(wanted, segments.get(i), choices.get(i), into);
            }
        }
    }

    private void findFromStart(Wanted wanted, Segment segment, List<WordChoices> choices, Candidates into) {
        NameDirectory names = segment.names();
        new StartSearch(names, wanted, choices, effort, (low, high, cost) -> {
                    int found = 0;
                    int last = names.entryStarts()[high];
                    for (int entry = names.entryStarts()[low];
                            entry < last && found < into.enoughOfOneKind();
                            entry++) {
                        found += into.add(segment.leaf(), names, entry, cost, true) ? 1 : 0;
                    }
                })
                .run();
    }

    private void findInAnyOrder(Wanted wanted, Segment segment, List<WordChoices> choices, Candidates into) {
        NameDirectory names = segment.names();
        new AnyOrderSearch(
                        names,
                        wanted,
                        choices,
                        effort,
                        into.enoughOfOneKind(),
                        (entry, cost) -> into.add(segment.leaf(), names, entry, cost, false))
                .run();
    }
}
