package fr.nouveauxlieux.place.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ReadingPlacesTest {

    private final List<String> asked = new ArrayList<>();

    /** A registry whose last key, and last change, grow while it is read. */
    private final PlaceReader growing = new PlaceReader() {

        private long last = 2_500;

        @Override
        public long lastKey() {
            return last;
        }

        @Override
        public Page readAll(long afterKey, long upToKey, int limit) {
            asked.add(afterKey + "-" + upToKey);
            last += limit;
            return new Page(List.of(), Math.min(afterKey + limit, upToKey));
        }

        @Override
        public Batch readChanges(long afterSequence, int limit) {
            asked.add("after " + afterSequence);
            last += limit;
            return new Batch(List.of(), List.of(), Math.min(afterSequence + limit, last));
        }
    };

    @Test
    void aRebuildEndsThoughPlacesKeepComing() {
        new AllPlaces(growing).forEachRemaining(page -> {});
        assertThat(asked).containsExactly("0-2500", "1000-2500", "2000-2500");
    }

    @Test
    void changesAreTakenUpToTheOneThatWasTheLastWhenTheyWereAskedFor() {
        ChangedPlaces changes = new ChangedPlaces(growing, 100, 4_500);
        changes.forEachRemaining(batch -> {});
        assertThat(asked).containsExactly("after 100", "after 2100", "after 4100");
        assertThatThrownBy(changes::next).isInstanceOf(NoSuchElementException.class);
    }
}
