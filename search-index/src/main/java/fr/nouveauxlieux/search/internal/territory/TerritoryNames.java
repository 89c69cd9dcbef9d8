package fr.nouveauxlieux.search.internal.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the territories that a few folded words designate. Built once from the gazetteer. */
public final class TerritoryNames {

    /** No name of a territory has more words. */
    public static final int MAX_WORDS = 8;

    private final Gazetteer gazetteer;
    private final Map<String, List<Commune>> communes = new HashMap<>();
    private final Map<String, List<NamedTerritory>> larger = new HashMap<>();
    private final Map<String, List<String>> arrondissements = new HashMap<>();

    public TerritoryNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Commune commune : gazetteer.listCommunes()) {
            addName(commune.name(), commune);
            commune.parent().ifPresent(city -> addArrondissement(commune, city));
        }
        communes.values().forEach(homonyms -> homonyms.sort(LARGEST_FIRST));
        addLarger(TerritoryKind.DEPARTEMENT);
        addLarger(TerritoryKind.REGION);
    }

    private static final Comparator<Commune> LARGEST_FIRST = Comparator.<Commune>comparingInt(
                    commune -> -commune.population().orElse(0))
            .thenComparing(Commune::code);

    /**
     * @param words folded words joined by a space
     * @return the homonyms, largest first; départements and régions before communes of the same name
     */
    public List<NamedTerritory> find(String words) {
        if (words.length() == 5 && Character.isDigit(words.charAt(4))) {
            List<NamedTerritory> postal =
                    PostalCode.find(words).map(this::findPostalCode).orElse(List.of());
            if (!postal.isEmpty()) {
                return postal;
            }
        }
        List<NamedTerritory> found = new ArrayList<>(larger.getOrDefault(words, List.of()));
        communesNamed(words).forEach(commune -> found.add(named(commune)));
        return found;
    }

    private List<Commune> communesNamed(String words) {
        List<Commune> current = communes.get(words);
        if (current != null) {
            return current;
        }
        return words.length() < 3 || Character.isDigit(words.charAt(0))
                ? List.of()
                : gazetteer.listCommunesByName(words);
    }

    private List<NamedTerritory> findPostalCode(PostalCode postalCode) {
        List<Commune> served = gazetteer.listCommunesByPostalCode(postalCode);
        if (served.isEmpty()) {
            return List.of();
        }
        List<String> vicinity = new ArrayList<>();
        served.forEach(commune -> vicinity.addAll(communeTerms(commune)));
        return List.of(new NamedTerritory(
                List.of(Fields.postalCodeTerm(postalCode.value())),
                vicinity,
                served.get(0).centre(),
                served.get(0).population().orElse(0)));
    }

    private NamedTerritory named(Commune commune) {
        return new NamedTerritory(
                communeTerms(commune),
                List.of(),
                commune.centre(),
                commune.population().orElse(0));
    }

    private List<String> communeTerms(Commune commune) {
        List<String> terms = new ArrayList<>();
        terms.add(Fields.communeTerm(commune.code().value()));
        arrondissements.getOrDefault(commune.code().value(), List.of()).forEach(c -> terms.add(Fields.communeTerm(c)));
        if (commune.parent().isPresent()) {
            commune.postalCodes().forEach(code -> terms.add(Fields.postalCodeTerm(code.value())));
        }
        return terms;
    }

    private void addArrondissement(Commune arrondissement, CommuneCode city) {
        arrondissements
                .computeIfAbsent(city.value(), c -> new ArrayList<>())
                .add(arrondissement.code().value());
        gazetteer.findCommune(city).ifPresent(parent -> Arrondissements.usualNames(arrondissement, parent.name())
                .forEach(name -> addName(name, arrondissement)));
    }

    private void addName(String name, Commune commune) {
        List<Commune> homonyms = communes.computeIfAbsent(key(name), k -> new ArrayList<>(1));
        if (!homonyms.contains(commune)) {
            homonyms.add(commune);
        }
    }

    private void addLarger(TerritoryKind kind) {
        for (Territory territory : gazetteer.listTerritories(kind)) {
            String term = kind == TerritoryKind.DEPARTEMENT
                    ? Fields.departementTerm(territory.code())
                    : Fields.regionTerm(territory.code());
            NamedTerritory named = new NamedTerritory(List.of(term), List.of(), Optional.empty(), Integer.MAX_VALUE);
            addLarger(key(territory.name()), named);
            if (kind == TerritoryKind.DEPARTEMENT) {
                addLarger(key(territory.code()), named);
            }
        }
    }

    private void addLarger(String key, NamedTerritory named) {
        larger.computeIfAbsent(key, k -> new ArrayList<>(1)).add(named);
    }

    private static String key(String name) {
        return String.join(" ", FrenchText.words(name));
    }
}
