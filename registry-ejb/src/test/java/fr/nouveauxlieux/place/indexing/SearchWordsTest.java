package fr.nouveauxlieux.place.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Service;
import fr.nouveauxlieux.place.vocabulary.Term;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchWordsTest {

    private static Stream<String> keys() {
        return Stream.of(
                        keys("type", PlaceType.values()),
                        keys("service", Service.values()),
                        keys("label", LabelKind.values()))
                .flatMap(s -> s);
    }

    private static Stream<String> keys(String list, Term[] terms) {
        return Stream.of(terms).map(term -> list + "." + term.code());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeHasWordsByWhichPeopleLookForIt(String key) {
        assertThat(ResourceBundle.getBundle("fr.nouveauxlieux.place.indexing.search-words")
                        .getString(key))
                .isNotBlank();
    }
}
