package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds territories of all kinds by what people type of them: a name, the beginning of one or of a word in it, an
 * official code, a postal code. {@code Nord (59)} is told from others of its name by its code or that of what contains it.
 */
final class TerritorySearch {

    private static final List<TerritoryKind> LARGEST_FIRST =
            List.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);
    private static final Pattern CODE = Pattern.compile("\\d{2,9}|2[ABab](\\d{3})?");
    private static final Pattern QUALIFIED = Pattern.compile("(.+?)\\s*\\(\\s*([0-9ABab]{2,9})\\s*\\)");
    private static final int UNLIKE = 3;

    /** No name is as long: more is neither compared nor searched. */
    static final int LONGEST = 100;

    private final Gazetteer gazetteer;

    /** Made when first needed: names of communes come by tens of thousands. */
    private volatile List<Named> all;

    TerritorySearch(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param key of its name @param people who live in a commune; 0 for others */
    private record Named(Territory territory, String key, int people) {

        /** From 0, its very name, to {@link #UNLIKE}. */
        int distanceFrom(String typed) {
            if (isName(key, typed)) {
                return 0;
            }
            if (key.startsWith(typed) || PlaceNames.withoutArticle(key).startsWith(typed)) {
                return 1;
            }
            return key.contains(" " + typed) ? 2 : UNLIKE;
        }
    }

    /** Those that what was typed names, the largest kinds first. */
    List<Territory> findExactly(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return List.of();
        }
        Matcher qualified = QUALIFIED.matcher(text);
        if (qualified.matches()) {
            String code = qualified.group(2).toUpperCase(Locale.ROOT);
            return findByName(qualified.group(1)).stream()
                    .filter(territory -> territory.code().equals(code)
                            || territory.parent().filter(code::equals).isPresent())
                    .toList();
        }
        return CODE.matcher(text).matches() ? findByCode(text.toUpperCase(Locale.ROOT)) : findByName(text);
    }

    /** The few that what was typed may mean, the likeliest first. */
    List<Territory> search(String typed, int most) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String key = PlaceNames.key(typed);
        Stream<Territory> exact = findExactly(typed).stream();
        Stream<Territory> near = key.isEmpty()
                ? Stream.of()
                : listAll().stream()
                        .filter(named -> named.distanceFrom(key) < UNLIKE)
                        .sorted(Comparator.<Named>comparingInt(named -> named.distanceFrom(key))
                                .thenComparingInt(named ->
                                        LARGEST_FIRST.indexOf(named.territory().kind()))
                                .thenComparing(
                                        Comparator.comparingInt(Named::people).reversed())
                                .thenComparing(named -> named.territory().name()))
                        .map(Named::territory);
        // Former names are of the communes that hold them now.
        Stream<Territory> former =
                gazetteer.listCommunesByName(typed).stream().flatMap(commune -> territory(commune).stream());
        return Stream.of(exact, near.limit(most), former)
                .flatMap(found -> found)
                .distinct()
                .limit(most)
                .toList();
    }

    private List<Territory> findByCode(String code) {
        Stream<Territory> official =
                LARGEST_FIRST.stream().flatMap(kind -> gazetteer.findTerritory(kind, code).stream());
        Stream<Territory> served = PostalCode.find(code).stream()
                .flatMap(postal -> gazetteer.listCommunesByPostalCode(postal).stream())
                .flatMap(commune -> territory(commune).stream());
        return Stream.concat(official, served).distinct().toList();
    }

    private List<Territory> findByName(String name) {
        String key = PlaceNames.key(name);
        if (key.isEmpty()) {
            return List.of();
        }
        Stream<Territory> larger = LARGEST_FIRST.stream()
                .filter(kind -> kind != TerritoryKind.COMMUNE)
                .flatMap(kind -> gazetteer.listTerritories(kind).stream())
                .filter(territory -> isName(PlaceNames.key(territory.name()), key));
        Stream<Territory> communes = gazetteer.listCommunesByName(name).stream()
                .filter(commune -> isName(PlaceNames.key(commune.name()), key))
                .flatMap(commune -> territory(commune).stream());
        return Stream.concat(larger, communes).distinct().toList();
    }

    private static boolean isName(String key, String typed) {
        return key.equals(typed) || PlaceNames.withoutArticle(key).equals(typed);
    }

    private Optional<Territory> territory(Commune commune) {
        return gazetteer.findTerritory(TerritoryKind.COMMUNE, commune.code().value());
    }

    private List<Named> listAll() {
        List<Named> made = all;
        if (made == null) {
            made = new ArrayList<>();
            for (TerritoryKind kind : LARGEST_FIRST) {
                if (kind != TerritoryKind.COMMUNE) {
                    for (Territory territory : gazetteer.listTerritories(kind)) {
                        made.add(new Named(territory, PlaceNames.key(territory.name()), 0));
                    }
                }
            }
            for (Commune commune : gazetteer.listCommunes()) {
                Optional<Territory> territory = territory(commune);
                if (territory.isPresent()) {
                    made.add(new Named(
                            territory.get(),
                            PlaceNames.key(commune.name()),
                            commune.population().orElse(0)));
                }
            }
            all = made;
        }
        return made;
    }
}
