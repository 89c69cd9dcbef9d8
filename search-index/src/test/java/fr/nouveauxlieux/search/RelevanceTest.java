package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, and which places must come first, in this order. */
class RelevanceTest {

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
                // a type and a commune: there first, then close by, never elsewhere before
                "coworking lyon | lyon-coworking lyon-halle lyon-3 villeurbanne-tuba marseille-lyon",
                "coworking à Lille | lille-ruche roubaix-blanche tourcoing-ligne",
                "fablab lille | lille-fab ascq-fab",
                "espace de coworking l'isle d'abeau | abeau-cow bourgoin-cow",
                "coworking saint étienne | etienne-cow chamond-cow",
                // a commune that is named is right as it is, with or without places of its own
                "nibelle | paris-ville",
                "fablab nibelle | montreuil-fab",
                "imprimante 3d près de lille | fabrique-nord",
                "fablab inexistant proche de lille | lille-fab ascq-fab",
                "tiers lieu nantes | ",
                "42230 | etienne-cow etienne-manu",
                "97432 | stpierre974-fab",
                // the same words in another order
                "lyon coworking | lyon-halle lyon-3 lyon-coworking villeurbanne-tuba marseille-lyon",
                // names
                "la fabrique | fabrique fabrique-nord",
                "LA FABRIQUE | fabrique",
                "fabrique nord | fabrique-nord",
                "café fabrique | fabrique-cafe",
                "la forge | forge-lyon forge88",
                "au coeur de l'oeuvre | coeur",
                "l'établi d'émile | curly",
                "l'etabli d'emile | curly",
                "etabli emile | curly",
                "chouette remoise | alias",
                // communes, arrondissements, homonyms
                "l'isle d'abeau | abeau-cow abeau-folie",
                "isle d’abeau | abeau-cow abeau-folie",
                "st-étienne | etienne-cow etienne-manu",
                "saint etienne | etienne-cow etienne-manu",
                "paris 11 | paris11-cow",
                "Paris 11e | paris11-cow",
                "coworking paris 11ème | paris11-cow",
                "lyon 3e | lyon-3",
                "coworking lyon 3e | lyon-3",
                "fablab st denis | sd93-fab",
                "coworking saint-denis réunion | sd974-cow",
                "coworking saint-denis 974 | sd974-cow",
                "recyclerie lomme | lille-rec",
                "la rochelle | rochelle-cow",
                "fablab le mans | mans-fab",
                "tours | tours-cow",
                // postal codes, départements
                "05300 | laragne-tiers ventavon-tiers",
                "97400 | sd974-cow sd974-fs",
                "20000 | ajaccio-fab",
                "fablab 20000 | ajaccio-fab",
                "recyclerie ardèche | privas-rec",
                "fablab 38 | grenoble-casemate",
                // plurals, compounds, words being typed
                "fablabs lille | lille-fab ascq-fab",
                "fab lab lille | lille-fab ascq-fab",
                "microfolie | abeau-folie grenoble-casemate",
                "micro folie isle d'abeau | abeau-folie",
                "les ateliers du mans | mans-fab",
                "la casem | grenoble-casemate",
                "coworking rouba | roubaix-blanche",
                // typing errors
                "cowroking lile | lille-ruche roubaix-blanche",
                "casmate | grenoble-casemate",
                "recylerie fives | lille-rec",
                "coworking vileurbane | villeurbanne-tuba",
            })
    void theRightPlacesComeFirst(String typed, String expected) {
        List<String> found = search(typed);
        List<String> first = expected == null ? List.of() : Arrays.asList(expected.split(" "));
        assertThat(found.subList(0, Math.min(found.size(), first.size()))).isEqualTo(first);
    }

    @Test
    void wordsThatAreNowhereAreSearchedAsCorrected() {
        assertThat(index.search(PlaceQuery.builder().text("cowroking lile").build())
                        .corrected())
                .contains("coworking lille");
        assertThat(index.search(PlaceQuery.builder().text("coworking lille").build())
                        .corrected())
                .isEmpty();
    }

    @Test
    void aCommuneThatIsNamedIsNeverCorrected() {
        for (String typed : List.of("nibelle", "imprimante 3d près de lille", "97432", "fablab inexistant lille")) {
            assertThat(index.search(PlaceQuery.builder().text(typed).build()).corrected())
                    .as(typed)
                    .isEmpty();
        }
    }

    @Test
    void whateverIsTypedIsAnsweredHoweverManyWordsAreMisspelt() {
        java.util.Random random = new java.util.Random(20261122);
        for (int i = 0; i < 60; i++) {
            StringBuilder typed = new StringBuilder();
            while (typed.length() < 190) {
                int length = 3 + random.nextInt(10);
                random.ints(length, 'a', 'z' + 1).forEach(letter -> typed.append((char) letter));
                typed.append(' ');
            }
            assertThat(index.search(PlaceQuery.builder().text(typed.toString()).build())
                            .total())
                    .as(typed.toString())
                    .isNotNegative();
        }
        String slips = "medzatheque coopeyative qumeriqge ateller fabwicatiou laborstoire moworkiig tierzlieu cammune"
                + " krance mervice bibliogheque mediathjque coeperatine numefique";
        assertThat(index.search(PlaceQuery.builder().text(slips).build()).total())
                .isNotNegative();
    }

    @Test
    void ordinaryWordsAreNotTakenForMisspeltCommunes() {
        for (String typed : List.of("coworking lille samedi", "fablab ouvert samedi", "fablab découpe laser lyon")) {
            assertThat(index.search(PlaceQuery.builder().text(typed).build()).corrected())
                    .as(typed)
                    .isEmpty();
        }
    }

    @Test
    void wordsThatNothingIsLikeFindNothing() {
        PlaceHits hits = index.search(PlaceQuery.builder().text("zzzqqq wxyz").build());
        assertThat(hits.total()).isZero();
        assertThat(hits.corrected()).isEmpty();
    }

    @Test
    void aNameIsTheSameHoweverItsWordsAreRunTogether() {
        assertThat(search("la fa brique").get(0))
                .isEqualTo(search("la fabrique").get(0));
    }

    @Test
    void wordsThatPlacesHoldAreNotCorrected() {
        assertThat(index.search(PlaceQuery.builder().text("tiers lieu nantes").build())
                        .corrected())
                .isEmpty();
    }

    @Test
    void everyWordCounts() {
        assertThat(search("fabrique citoyenne")).containsExactly("fabrique-rennes");
        assertThat(search("filature blanche roubaix")).containsExactly("roubaix-blanche");
    }

    @Test
    void aCommuneWithoutAnyPlaceAnswersThoseAround() {
        assertThat(search("bourgoin jallieu fablab")).isNotEmpty();
        assertThat(search("saint-pierre fablab").get(0)).isEqualTo("stpierre974-fab");
    }

    @Test
    void theNearestComesFirstAmongEquals() {
        PlaceQuery fromRoubaix = PlaceQuery.builder()
                .text("coworking")
                .near(Coordinates.of(50.69, 3.18))
                .limit(3)
                .build();
        assertThat(ids(index.search(fromRoubaix))).containsExactly("roubaix-blanche", "tourcoing-ligne", "lille-ruche");
    }

    @Test
    void filtersDoNotChangeTheMeaningOfWords() {
        PlaceHits hits = index.search(PlaceQuery.builder()
                .text("coworking lyon")
                .filter(Facet.TYPE, "RECYCLERIE")
                .build());
        assertThat(hits.hits()).isEmpty();
        assertThat(hits.corrected()).isEmpty();
    }

    @Test
    void signsWithoutAnyLetterAreNoText() {
        assertThat(index.search(PlaceQuery.builder().text("?! *:").build()).total())
                .isEqualTo(Corpus.all().size());
    }

    @Test
    void operatorsOfQueryLanguagesAreJustWords() {
        assertThat(search("fabrique AND (nord OR \"sud\")~2 -lille +name:x*")).doesNotContainNull();
    }

    private static List<String> search(String typed) {
        return ids(index.search(PlaceQuery.builder().text(typed).build()));
    }

    private static List<String> ids(PlaceHits hits) {
        return hits.hits().stream().map(hit -> hit.place().id()).toList();
    }
}
