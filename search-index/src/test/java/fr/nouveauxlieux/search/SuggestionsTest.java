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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lz halle aux idées | 1 | lyon-halle",
                "la hlle aux id | 1 | lyon-halle",
                "la halle aux iédes | 1 | lyon-halle",
                "cafe des ouvirers | 1 | villeurbanne-rue",
                "cfe des ouvriers | 1 | villeurbanne-rue",
                "café dse ouvriers | 1 | villeurbanne-rue",
                "le mixeru | 1 | etienne-cow",
                "l'etalbi d'emile | 1 | curly",
                "l’établi d’émlie | 1 | curly",
                "letabli demile | 1 | curly",
                "au coeur de loeuvre | 1 | coeur",
                "au cœr de l’œuvre | 1 | coeur",
                "u loale | 1 | bastia-cow",
                "cowork'n loire | 1 | tours-cow",
                "mcro-folie nord-is | 1 | abeau-folie",
                "microfolie nord isere | 1 | abeau-folie",
                "micro folie nord-isrèe | 1 | abeau-folie",
                "fab lab wazemes | 1 | lille-fab",
                "fabalb de wazemmes | 1 | lille-fab",
                "minguettes fabrque | 1 | venissieux-fab",
                "maison ordinare 142 | 1 | ordinary-42",
                "masion ordinaire 14 | 10 | ordinary-42",
                "filature blnche roubaix | 1 | roubaix-blanche",
                "filatrue roubais | 1 | roubaix-blanche",
                "ruche 59000 | 1 | lille-ruche",
                "rcuhe nord lille | 1 | lille-ruche",
                "la chouete rémoise | 1 | alias",
                "trait dunion | 1 | abeau-cow",
                "lab sd sauvage | 1 | stpierre974-fab",
                "la belle de jiun marseille | 1 | marseille-belle",
            })
    void aSlipInAnyWordIsForgiven(String typed, int among, String id) {
        assertThat(index.suggest(typed, Optional.empty(), 10).stream()
                        .filter(suggestion -> suggestion.kind() == Suggestion.Kind.PLACE)
                        .limit(among))
                .extracting(Suggestion::code)
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruche 75011", "zzzz yyyy", "fabrique 99999"})
    void whatNoPlaceIsLikeSuggestsNone(String typed) {
        assertThat(index.suggest(typed, Optional.empty(), 10)).isEmpty();
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
