package fr.nouveauxlieux.benchmarks.workload;

import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TextQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TypoQuestion;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws questions from the places, so that they have answers and lie where people are. */
public final class QuestionMaker {

    private static final int QUESTIONS = 1000;
    private static final int MISSPELT_QUESTIONS = 300;
    private static final double RADIUS_METRES = 30_000;

    /** Places are looked for from somewhere around them, up to this many degrees away. */
    private static final double STROLL_DEGREES = 0.1;

    private static final int SHORTEST_NOUN = 5;
    private static final int LEAST_PLACES_OF_NOUN = 20;
    private static final int SHORTEST_TYPED = 8;
    private static final double SHORTEST_TYPED_SHARE = 0.6;

    /** What is typed tells the place from all but so many others, so that an answer of ten can hold it. */
    private static final int MOST_WITH_SAME_BEGINNING = 10;

    private static final int FACETS_ZOOM = 8;
    private static final int LOW_ZOOM = 6;
    private static final int HIGH_ZOOM = 10;
    private static final long SEED = 20_260_101;

    private final List<KnownPlace> places;
    private final Random random = new Random(SEED);
    private final Map<String, Integer> placesByNoun = new HashMap<>();
    private final Map<String, Integer> placesByName = new HashMap<>();
    private final SortedMap<String, Integer> placesByLowerName = new TreeMap<>();

    private QuestionMaker(List<KnownPlace> places) {
        this.places = places;
        for (KnownPlace place : places) {
            nounsOf(place).forEach(noun -> placesByNoun.merge(noun, 1, Integer::sum));
            placesByName.merge(place.name(), 1, Integer::sum);
            placesByLowerName.merge(place.name().toLowerCase(Locale.FRENCH), 1, Integer::sum);
        }
    }

    public static Questions make(List<KnownPlace> places) {
        return new QuestionMaker(places).makeAll();
    }

    private Questions makeAll() {
        return new Questions(
                list(QUESTIONS, () -> around(anyPlace())),
                list(QUESTIONS, () -> textQuestion(false)),
                list(QUESTIONS, () -> textQuestion(true)),
                list(QUESTIONS, () -> Viewport.around(around(anyPlace()), FACETS_ZOOM)),
                list(QUESTIONS, () -> mapQuestion(LOW_ZOOM)),
                list(QUESTIONS, () -> mapQuestion(HIGH_ZOOM)),
                typoQuestions(),
                roughQuestions());
    }

    private static <Q> List<Q> list(int count, Supplier<Q> question) {
        return Stream.generate(question).limit(count).toList();
    }

    private TextQuestion textQuestion(boolean withCommune) {
        while (true) {
            KnownPlace place = anyPlace();
            Optional<String> noun = nounsOf(place)
                    .filter(word -> placesByNoun.get(word) >= LEAST_PLACES_OF_NOUN)
                    .findFirst();
            if (noun.isPresent() && !place.types().isEmpty()) {
                String text = withCommune ? noun.get() + " " + place.commune() : noun.get();
                return new TextQuestion(text, around(place), RADIUS_METRES, any(place.types()));
            }
        }
    }

    private MapQuestion mapQuestion(int zoom) {
        KnownPlace place = anyPlace();
        return new MapQuestion(
                Viewport.around(around(place), zoom), place.types().stream().findFirst());
    }

    private List<TypoQuestion> typoQuestions() {
        Set<String> asked = new HashSet<>();
        return list(MISSPELT_QUESTIONS, () -> {
            while (true) {
                KnownPlace place = anyPlace();
                String name = place.name();
                if (placesByName.get(name) == 1 && name.length() >= SHORTEST_TYPED) {
                    String typed = beginningOf(name);
                    if (placesBeginning(typed) <= MOST_WITH_SAME_BEGINNING && asked.add(name)) {
                        return new TypoQuestion(Slip.anyIn(typed, random), place.id(), name);
                    }
                }
            }
        });
    }

    private List<TypoQuestion> roughQuestions() {
        RoughTyping typing = new RoughTyping(places, random);
        Set<String> asked = new HashSet<>();
        return list(MISSPELT_QUESTIONS, () -> {
            while (true) {
                KnownPlace place = anyPlace();
                Optional<String> typed = typing.findTyped(place);
                if (placesByName.get(place.name()) == 1 && typed.isPresent() && asked.add(place.name())) {
                    return new TypoQuestion(typed.get(), place.id(), place.name());
                }
            }
        });
    }

    private int placesBeginning(String typed) {
        String folded = typed.toLowerCase(Locale.FRENCH);
        return placesByLowerName.subMap(folded, folded + Character.MAX_VALUE).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private String beginningOf(String name) {
        int least = Math.max(SHORTEST_TYPED, (int) (name.length() * SHORTEST_TYPED_SHARE));
        return name.substring(0, least + random.nextInt(name.length() - least + 1))
                .strip();
    }

    private KnownPlace anyPlace() {
        return any(places);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Coordinates around(KnownPlace place) {
        return Coordinates.of(
                Math.max(-85, Math.min(85, place.point().latitude() + stroll())),
                Math.max(-180, Math.min(180, place.point().longitude() + stroll())));
    }

    private double stroll() {
        return (2 * random.nextDouble() - 1) * STROLL_DEGREES;
    }

    private static Stream<String> nounsOf(KnownPlace place) {
        return Arrays.stream(place.name().toLowerCase(Locale.FRENCH).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_NOUN)
                .distinct();
    }
}
