package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @TempDir
    static Path folder;

    private static LucenePlaceIndex index;

    @BeforeAll
    static void fill() {
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
        index.apply(Corpus.all(), List.of(), 1);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lil | COMMUNE | 59350",
                "li | COMMUNE | 59350",
                "st eti | COMMUNE | 42218",
                "saint d | COMMUNE | 97411",
                "l'isle d'ab | COMMUNE | 38193",
                "l’isle d’ab | COMMUNE | 38193",
                "isle d ab | COMMUNE | 38193",
                "05300 | POSTAL_CODE | 05300",
                "0530 | POSTAL_CODE | 05300",
                "20000 | POSTAL_CODE | 20000",
                "vilurbane | COMMUNE | 69266",
                "villeurbane | COMMUNE | 69266",
                "marsielle | COMMUNE | 13055",
                "la fabr | PLACE | fabrique",
                "fabriq | PLACE | fabrique-rennes",
                "casemat | PLACE | grenoble-casemate",
                "casmate | PLACE | grenoble-casemate",
                "paris 11 | COMMUNE | 75111",
                "lyon 3 | COMMUNE | 69383",
                "rochelle | COMMUNE | 17300",
                "ardech | DEPARTEMENT | 07",
                "974 | DEPARTEMENT | 974",
                "2a | DEPARTEMENT | 2A",
                "bretag | REGION | 53",
                "ile de fr | REGION | 11",
            })
    void theFirstSuggestionIsTheRightOne(String typed, Suggestion.Kind kind, String code) {
        List<Suggestion> suggestions = index.suggest(typed, Optional.empty(), 8);
        assertThat(suggestions).isNotEmpty();
        assertThat(suggestions.get(0))
                .extracting(Suggestion::kind, Suggestion::code)
                .containsExactly(kind, code);
    }

    @Test
    void homonymsAreToldApart() {
        assertThat(index.suggest("saint-denis", Optional.empty(), 8))
                .filteredOn(suggestion -> suggestion.kind() == Suggestion.Kind.COMMUNE)
                .extracting(Suggestion::label, Suggestion::detail)
                .contains(
                        tuple("Saint-Denis", "93200, Seine-Saint-Denis"),
                        tuple("Saint-Denis", "97400, La Réunion"),
                        tuple("Saint-Denis", "11310, Aude"));
    }

    @Test
    void aPostalCodeListsItsCommunes() {
        List<Suggestion> suggestions = index.suggest("05300", Optional.empty(), 8);
        assertThat(suggestions).extracting(Suggestion::code).containsExactly("05300", "05070", "05053", "05178");
        assertThat(suggestions.get(0).detail()).isEqualTo("Laragne-Montéglin, Garde-Colombe et 1 autre");
    }

    @Test
    void theNearestHomonymComesFirst() {
        Suggestion first = index.suggest("saint-denis", Optional.of(Coordinates.of(43.2, 2.3)), 8)
                .get(0);
        assertThat(first.code()).isEqualTo("11339");
    }

    @Test
    void placesKeepTheirShareOfAMixedList() {
        assertThat(index.suggest("la", Optional.empty(), 6))
                .extracting(Suggestion::kind)
                .contains(Suggestion.Kind.PLACE, Suggestion.Kind.COMMUNE);
    }

    @Test
    void whatBeginsAsTypedComesBeforeWhatBeginsSoWithoutItsArticle() {
        assertThat(index.suggest("la fabr", Optional.empty(), 8))
                .extracting(Suggestion::label)
                .startsWith("La Fabrique", "La Fabrique du Nord", "Fabrique citoyenne");
    }

    @Test
    void oneLetterIsTooLittle() {
        assertThat(index.suggest("l", Optional.empty(), 8)).isEmpty();
        assertThat(index.suggest("  ", Optional.empty(), 8)).isEmpty();
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(index.suggest("ma", Optional.empty(), 3)).hasSize(3);
    }
}
