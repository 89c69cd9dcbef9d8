package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the territory that a few words name. */
final class AreaNames {

    /** No name of a territory has more words. */
    static final int LONGEST = 8;

    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_INHABITANTS = 300;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Map<String, NamedArea> larger = new HashMap<>();

    AreaNames(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        for (Territory region : gazetteer.listTerritories(TerritoryKind.REGION)) {
            addLarger(region.name(), NamedArea.region(region.code()));
        }
        for (Territory departement : gazetteer.listTerritories(TerritoryKind.DEPARTEMENT)) {
            addLarger(departement.name(), NamedArea.departement(departement.code()));
        }
    }

    private void addLarger(String name, NamedArea area) {
        larger.put(PlaceNames.withoutArticle(PlaceNames.key(name)), area);
    }

    Optional<NamedArea> find(Words words, int start, int length) {
        String name = words.raw(start, length);
        if (length == 1 && words.at(start).isNumber()) {
            return findByNumber(words, start);
        }
        if (length == 1 && words.at(start).key().matches("2[ab]")) {
            return findDepartement(words.at(start).key().toUpperCase(Locale.ROOT));
        }
        return isSaidOfAnArea(words, start, length) ? findByName(name, length > 1) : Optional.empty();
    }

    private Optional<NamedArea> findByNumber(Words words, int start) {
        String number = words.at(start).raw();
        Optional<NamedArea> postal = PostalCode.find(number)
                .map(gazetteer::listCommunesByPostalCode)
                .filter(communes -> !communes.isEmpty())
                .map(communes -> NamedArea.communes(communes, true));
        if (postal.isPresent()) {
            return postal;
        }
        // A number is a département where nothing follows that it could count.
        boolean last = start == words.count() - 1 || words.keyAt(start + 1).isEmpty();
        return last || follows(words, start, "within") ? findDepartement(number) : Optional.empty();
    }

    private Optional<NamedArea> findDepartement(String code) {
        return gazetteer
                .findTerritory(TerritoryKind.DEPARTEMENT, code)
                .map(territory -> NamedArea.departement(territory.code()));
    }

    /** Not of words alone that stand before names, nor of ordinary words. */
    private boolean isSaidOfAnArea(Words words, int start, int length) {
        List<String> keys = words.keys(start, length);
        String first = keys.get(0);
        if (lexicon.has("before", keys.get(length - 1)) || lexicon.has("noise", keys.get(length - 1))) {
            return false;
        }
        boolean article = List.of("l", "la", "le", "les").contains(first);
        if (length > 1 && !article && (lexicon.has("before", first) || lexicon.has("noise", first))) {
            return false;
        }
        String name = keys.get(length - 1);
        boolean ordinary = length - (article ? 1 : 0) == 1 && lexicon.has("ordinary", name);
        return (length > 1 || name.length() >= FEWEST_LETTERS || follows(words, start, "before"))
                && (!ordinary || follows(words, start, "within"));
    }

    /** Whether a word of a list stands before, articles between them aside. */
    private boolean follows(Words words, int start, String list) {
        int before = start - 1;
        while (before >= 0 && List.of("l", "la", "le", "les", "du", "de", "d").contains(words.keyAt(before))) {
            before--;
        }
        return before >= 0 && lexicon.has(list, words.at(before).key());
    }

    private Optional<NamedArea> findByName(String name, boolean severalWords) {
        List<Commune> communes = gazetteer.listCommunesByName(name);
        Optional<NamedArea> area = Optional.ofNullable(larger.get(PlaceNames.withoutArticle(PlaceNames.key(name))));
        boolean departementOfItsCity = area.isPresent() && communes.stream().anyMatch(AreaNames::isLarge);
        if (area.isPresent() && !departementOfItsCity) {
            return area;
        }
        boolean known = severalWords
                || communes.stream().anyMatch(c -> c.population().orElse(FEWEST_INHABITANTS) >= FEWEST_INHABITANTS);
        return communes.isEmpty() || !known ? Optional.empty() : Optional.of(NamedArea.communes(communes, false));
    }

    /** Paris is a commune first. */
    private static boolean isLarge(Commune commune) {
        return commune.population().orElse(0) > 1_000_000;
    }
}
