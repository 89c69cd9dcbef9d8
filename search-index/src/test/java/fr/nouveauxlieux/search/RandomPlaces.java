package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Places scattered at random, many of them alike, so that orders are full of ties. */
final class RandomPlaces {

    private static final List<String> WORDS =
            List.of("fabrique", "atelier", "halle", "ruche", "lyon", "lille", "nord", "des", "la", "coworking");
    private static final List<String> COMMUNES =
            List.of("59350", "59512", "69123", "69383", "75111", "97411", "38193", "2A004");
    private static final List<String> TYPES = List.of("COWORKING", "FABLAB", "TIERS_LIEU", "RECYCLERIE");

    private RandomPlaces() {}

    static List<PlaceDocument> several(int count, Random random) {
        List<PlaceDocument> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(one("place-" + i, random));
        }
        return places;
    }

    static PlaceDocument one(String id, Random random) {
        Places.Maker maker = Places.place(id, name(random));
        if (random.nextInt(10) > 0) {
            maker.in(pick(COMMUNES, random));
            if (random.nextBoolean()) {
                maker.at(random.nextInt(-20, 20) * 0.01 + 45, random.nextInt(-20, 20) * 0.01 + 4);
            }
        }
        maker.type(pick(TYPES, random));
        if (random.nextBoolean()) {
            maker.facet(Facet.TYPE, pick(TYPES, random));
        }
        if (random.nextBoolean()) {
            maker.facet(Facet.ACCESSIBLE, random.nextBoolean() ? "yes" : "no");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            maker.facet(Facet.SERVICE, "S" + random.nextInt(5));
        }
        return maker.make();
    }

    static PlaceQuery.Builder question(Random random) {
        PlaceQuery.Builder question = PlaceQuery.builder();
        if (random.nextBoolean()) {
            question.text(name(random));
        }
        boolean near = random.nextBoolean();
        if (near) {
            question.near(Coordinates.of(45 + random.nextGaussian() * 0.1, 4 + random.nextGaussian() * 0.1));
            if (random.nextInt(3) == 0) {
                question.radiusMetres(1 + random.nextInt(30_000));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            question.filter(Facet.TYPE, pick(TYPES, random));
        }
        if (random.nextInt(4) == 0) {
            question.filter(Facet.ACCESSIBLE, random.nextBoolean() ? "yes" : "no");
        }
        if (random.nextInt(4) == 0) {
            question.filter(Facet.SERVICE, "S" + random.nextInt(5));
        }
        return switch (random.nextInt(3)) {
            case 0 -> question.sort(PlaceQuery.Sort.NAME);
            case 1 -> near ? question.sort(PlaceQuery.Sort.DISTANCE) : question;
            default -> question;
        };
    }

    private static String name(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            words.add(pick(WORDS, random));
        }
        return String.join(" ", words);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
