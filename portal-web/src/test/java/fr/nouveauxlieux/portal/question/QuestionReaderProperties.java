package fr.nouveauxlieux.portal.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.search.Facet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionReaderProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:46:31Z"), ZoneOffset.UTC);

    private final QuestionReader reader = new QuestionReader(CLOCK);

    @Property
    void whateverIsSentTheAnswerIsAQuestionOrItsOwnException(@ForAll("anything") Map<String, String[]> parameters) {
        try {
            assertThat(reader.read(parameters)).isNotNull();
        } catch (UnreadableQuestionException e) {
            assertThat(e.errors()).isNotEmpty();
        }
    }

    @Property
    void readingTheAddressOfAQuestionGivesTheQuestion(@ForAll("questions") Map<String, String[]> parameters) {
        PlaceQuestion question = reader.read(parameters);

        String address = question.toQueryString().toString();

        assertThat(reader.read(decode(address))).isEqualTo(question);
        assertThat(reader.read(decode(address)).toQueryString()).hasToString(address);
    }

    @Provide
    Arbitrary<Map<String, String[]>> anything() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(QuestionParameters.ALL), Arbitraries.strings().ofMaxLength(5));
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withChars("0123456789.,-: TZ+eNa").ofMaxLength(25),
                Arbitraries.of("now", "fablab", "50.6,3.05", "distance", "departement:59", "1e400,2", ",", ":"));
        Arbitrary<String[]> lists =
                values.injectNull(0.05).array(String[].class).ofMaxSize(3);
        return Arbitraries.maps(names, lists).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Map<String, String[]>> questions() {
        Arbitrary<String> text =
                Arbitraries.strings().alpha().withChars(" éœ&=?#%+/'\"€🚲,;:").ofMaxLength(40);
        Arbitrary<String> near = Combinators.combine(
                        Arbitraries.doubles().between(-90, 90).ofScale(9),
                        Arbitraries.doubles().between(-180, 180).ofScale(9))
                .as((latitude, longitude) -> plain(latitude) + "," + plain(longitude));
        Arbitrary<String> radius = Arbitraries.integers().between(1, 500_000).map(String::valueOf);
        Arbitrary<String> box = Combinators.combine(
                        Arbitraries.doubles().between(-180, 0).ofScale(8),
                        Arbitraries.doubles().between(-90, 0).ofScale(8),
                        Arbitraries.doubles().between(0, 180).ofScale(8),
                        Arbitraries.doubles().between(0, 90).ofScale(8))
                .as((west, south, east, north) ->
                        plain(west) + "," + plain(south) + "," + plain(east) + "," + plain(north));
        Arbitrary<List<String>> types = Arbitraries.of(
                        FacetCodes.findClosedList(Facet.TYPE).orElseThrow())
                .list()
                .ofMaxSize(4);
        Arbitrary<String> open = Arbitraries.of(
                "", "now", "evening,unknown", "unknown,saturday,now", "2026-11-28T10:00", "2027-01-01T00:00:00Z");
        Arbitrary<String> sort = Arbitraries.of("", "relevance", "distance", "name");
        return Combinators.combine(text, near, radius, box, types, open, sort)
                .as((q, point, metres, rectangle, codes, moment, order) -> {
                    Map<String, String[]> all = new LinkedHashMap<>();
                    all.put("q", new String[] {q});
                    all.put("near", new String[] {point});
                    all.put("radius", new String[] {metres});
                    all.put("bbox", new String[] {rectangle});
                    all.put("type", codes.toArray(String[]::new));
                    all.put("open", new String[] {moment});
                    all.put("sort", new String[] {order});
                    all.put("facets", new String[] {"label,type"});
                    return all;
                });
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).toPlainString();
    }

    private static Map<String, String[]> decode(String address) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String pair : address.split("&")) {
            String[] parts = pair.split("=", 2);
            lists.computeIfAbsent(parts[0], n -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        Map<String, String[]> arrays = new LinkedHashMap<>();
        lists.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }
}
