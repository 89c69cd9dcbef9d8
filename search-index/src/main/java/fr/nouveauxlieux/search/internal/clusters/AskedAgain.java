package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.search.PlaceQuery;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * The places of the questions last put to the map. A screen asks for a dozen tiles of one question, and for more as it
 * is moved: from the second tile on, the places of the question are found on the whole map at once, sorted by cell and
 * kept until the index changes. The first tile is answered by itself, for it may stay alone. Bounded: the questions
 * asked longest ago are forgotten first.
 */
final class AskedAgain {

    private static final int MOST_QUESTIONS = 64;

    /** Of all questions together: about 16 MB. */
    private static final int MOST_PLACES = 1_000_000;

    private static final int MOST_PLACES_OF_QUESTION = MOST_PLACES / 2;

    private static final Kept ONCE = new Kept(false, Optional.empty());
    private static final Kept TOO_MANY_PLACES = new Kept(true, Optional.empty());

    private final Map<PlaceQuery, Kept> questions = new LinkedHashMap<>(16, 0.75f, true);
    private IndexReader present;
    private int places;

    private record Kept(boolean found, Optional<ClusterLevel> level) {

        int size() {
            return level.map(each -> each.points().size).orElse(0);
        }
    }

    /** Finds every place of a question. */
    @FunctionalInterface
    interface Finding {
        ClusterLevel find() throws IOException;
    }

    /**
     * @param question without what makes no difference on the map
     * @param reader of the snapshot that is asked
     * @return the places; empty where they are to be found tile by tile
     */
    Optional<ClusterLevel> find(PlaceQuery question, IndexReader reader, Finding finding) throws IOException {
        synchronized (this) {
            forgetPlacesOfOthersThan(reader);
            Kept kept = questions.get(question);
            if (kept == null) {
                keep(question, ONCE);
                return Optional.empty();
            }
            if (kept.found()) {
                return kept.level();
            }
        }
        ClusterLevel level = finding.find();
        synchronized (this) {
            if (present == reader) {
                boolean tooMany = level.points().size > MOST_PLACES_OF_QUESTION;
                keep(question, tooMany ? TOO_MANY_PLACES : new Kept(true, Optional.of(level)));
            }
        }
        return Optional.of(level);
    }

    private void forgetPlacesOfOthersThan(IndexReader reader) {
        if (present != reader) {
            questions.replaceAll((question, kept) -> ONCE);
            places = 0;
            present = reader;
        }
    }

    private void keep(PlaceQuery question, Kept kept) {
        Kept previous = questions.put(question, kept);
        places += kept.size() - (previous == null ? 0 : previous.size());
        Iterator<Kept> oldest = questions.values().iterator();
        while (questions.size() > MOST_QUESTIONS || places > MOST_PLACES) {
            places -= oldest.next().size();
            oldest.remove();
        }
    }
}
