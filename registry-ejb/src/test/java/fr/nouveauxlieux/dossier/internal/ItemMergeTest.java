package fr.nouveauxlieux.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ItemMergeTest {

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f", "g")
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    @Test
    void twoPeopleWhoAddAnItemAtOnceBothFindTheirs() {
        assertThat(ItemMerge.merge(List.of("a"), List.of("a", "mine"), List.of("a", "theirs")))
                .containsExactly("a", "mine", "theirs");
        assertThat(ItemMerge.merge(List.of(), List.of("mine"), List.of("theirs")))
                .containsExactly("theirs", "mine");
    }

    @Test
    void whatOneTakesAwayTheOtherDoesNotBringBack() {
        assertThat(ItemMerge.merge(List.of("a", "b"), List.of("b"), List.of("a", "b", "theirs")))
                .containsExactly("b", "theirs");
        assertThat(ItemMerge.merge(List.of("a", "b"), List.of("a", "b", "mine"), List.of("b")))
                .containsExactly("b", "mine");
    }

    @Property
    void nothingAddedIsLostNothingTakenAwayComesBackAndNothingIsTwice(
            @ForAll("keys") List<String> base, @ForAll("keys") List<String> mine, @ForAll("keys") List<String> theirs) {
        List<String> merged = ItemMerge.merge(base, mine, theirs);
        assertThat(merged).doesNotHaveDuplicates();
        for (String key : Set.of("a", "b", "c", "d", "e", "f", "g")) {
            boolean there = base.contains(key)
                    ? mine.contains(key) && theirs.contains(key)
                    : mine.contains(key) || theirs.contains(key);
            assertThat(merged.contains(key)).as(key).isEqualTo(there);
        }
    }

    @Property
    void theOrderOfWhatStandsThereIsKept(
            @ForAll("keys") List<String> base, @ForAll("keys") List<String> mine, @ForAll("keys") List<String> theirs) {
        List<String> merged = ItemMerge.merge(base, mine, theirs);
        assertThat(merged.stream().filter(theirs::contains))
                .containsExactlyElementsOf(
                        theirs.stream().filter(merged::contains).toList());
    }

    @Property
    void whoeverChangesAloneHasTheirWay(@ForAll("keys") List<String> base, @ForAll("keys") List<String> theirs) {
        assertThat(ItemMerge.merge(base, base, theirs)).containsExactlyElementsOf(theirs);
        assertThat(ItemMerge.merge(base, theirs, base)).containsExactlyInAnyOrderElementsOf(theirs);
    }
}
