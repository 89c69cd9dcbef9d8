package fr.nouveauxlieux.portal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.address.AddressAnswer;
import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.AddressService;
import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.search.PlaceSummary;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionUnderstandingTest {

    private static final Gazetteer FRANCE = Territories.builtIn().gazetteer();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final FoundAddress DOOR = new FoundAddress(
            "12 Rue Nationale 59800 Lille",
            "12 Rue Nationale",
            Optional.empty(),
            new CommuneCode("59350"),
            "Lille",
            new Coordinates(50.6371, 3.0612, Precision.ENTRANCE));

    @Test
    void whatIsUnderstoodBecomesParametersAndTheRestIsText() {
        Understood read = understand("q", "fablab lille Établi");
        assertThat(one(read, "type")).isEqualTo("fablab");
        assertThat(one(read, "near")).startsWith("50.6");
        assertThat(one(read, "radius")).isEqualTo("10000");
        assertThat(one(read, "q")).isEqualTo("Établi");
    }

    @Test
    void wordsAndTerritoriesAloneAreLeftToTheIndex() {
        assertThat(understand("q", "atelier lille").isRead()).isFalse();
    }

    @Test
    void whatIsUnderstoodButFoundNowhereIsSearchedAsWords() {
        assertThat(understand("q", "hackerspace lille").isRead()).isFalse();
    }

    @Test
    void theNameOfAPlaceIsSearchedAsItIs() {
        PlaceSummary named = named("Fablab de Lille");
        Understood read = understanding(new Off(), List.of(SamplePlaces.WORKSHOP, named))
                .understand(parameters("q", "Fablab de Lille"));
        assertThat(read.isRead()).isFalse();
    }

    @Test
    void wordsAreSearchedAsTheyAreWhereTheReaderWantsSo() {
        Understood read = understand("q", "fablab lille", "exact", "fablab lille");
        assertThat(read.isRead()).isFalse();
        assertThat(read.asTyped()).isTrue();
        assertThat(understand("q", "fablab lille", "exact", "other words").isRead())
                .isTrue();
    }

    @Test
    void aPageFurtherOnIsNotReadAgain() {
        assertThat(understand("q", "fablab lille", "cursor", "after-1").isRead())
                .isFalse();
    }

    @Test
    void aCodeThatIsTickedAlreadyStaysBesideTheOneUnderstood() {
        Understood read = understand("q", "fablab lille", "type", "coworking");
        assertThat(read.parameters().get("type")).containsExactly("coworking", "fablab");
    }

    @Test
    void aroundMeWantsAPositionAndUsesTheOneGiven() {
        assertThat(understand("q", "autour de moi").positionWanted()).isTrue();
        Understood there = understand("q", "autour de moi", "near", "50.6,3.0");
        assertThat(there.positionWanted()).isFalse();
        assertThat(one(there, "sort")).isEqualTo("distance");
    }

    @Test
    void anAddressIsPlacedByTheService() {
        Understood read = understanding(new Answering(List.of(DOOR)), List.of(SamplePlaces.WORKSHOP))
                .understand(parameters("q", "12 rue nationale lille"));
        assertThat(one(read, "near")).isEqualTo("50.6371,3.0612");
        assertThat(read.addressUnplaced()).isFalse();
    }

    @Test
    void anAddressOfAnotherTownIsNotTaken() {
        Understood read = understanding(new Answering(List.of(DOOR)), List.of(SamplePlaces.WORKSHOP))
                .understand(parameters("q", "12 rue nationale roubaix"));
        assertThat(one(read, "near")).startsWith("50.69");
        assertThat(read.addressUnplaced()).isTrue();
    }

    @Test
    void withoutTheServiceAnAddressFallsBackToItsCommuneAndThatIsSaid() {
        Understood read = understand("q", "12 rue nationale lille");
        assertThat(one(read, "near")).startsWith("50.6");
        assertThat(read.addressUnplaced()).isTrue();
        assertThat(understand("q", "12 rue nationale").isRead()).isFalse();
    }

    @Test
    void allTheCommunesOfAPostalCodeAreNamed() {
        assertThat(understand("q", "59152").homonyms())
                .extracting(Commune::name)
                .contains("Chéreng", "Tressin", "Anstaing", "Gruson");
        assertThat(understand("q", "fablab 59152").homonyms()).hasSizeGreaterThan(3);
    }

    private static Understood understand(String... pairs) {
        return understanding(new Off(), List.of(SamplePlaces.WORKSHOP)).understand(parameters(pairs));
    }

    private static QuestionUnderstanding understanding(AddressService addresses, List<PlaceSummary> places) {
        return new QuestionUnderstanding(new SampleDirectory(places), FRANCE, addresses, CLOCK);
    }

    private static Map<String, String[]> parameters(String... pairs) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return parameters;
    }

    private static String one(Understood read, String parameter) {
        return Arrays.stream(read.parameters().getOrDefault(parameter, new String[] {""}))
                .findFirst()
                .orElse("");
    }

    private static PlaceSummary named(String name) {
        PlaceSummary place = SamplePlaces.WORKSHOP;
        return new PlaceSummary(
                "0000000001",
                name,
                place.address(),
                place.postalCode(),
                place.communeCode(),
                place.communeName(),
                place.departement(),
                place.types(),
                place.labels(),
                place.status(),
                place.openingHours(),
                place.coordinates(),
                place.updated(),
                false);
    }

    private static final class Off implements AddressService {

        @Override
        public AddressAnswer search(AddressQuestion question) {
            return new AddressAnswer.Unavailable();
        }

        @Override
        public boolean isOn() {
            return false;
        }
    }

    private record Answering(List<FoundAddress> addresses) implements AddressService {

        @Override
        public AddressAnswer search(AddressQuestion question) {
            return new AddressAnswer.Found(addresses);
        }

        @Override
        public boolean isOn() {
            return true;
        }
    }
}
