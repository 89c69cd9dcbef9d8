package fr.nouveauxlieux.support;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhood;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.support.internal.Metropolises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the commune of a project by what is typed of it, and what is known of that commune. */
@ApplicationScoped
public class ProjectPlaces {

    /** No name is as long: more is not looked for. */
    public static final int LONGEST = 100;

    /** As {@code Saint-Denis (93066)}. */
    private static final Pattern QUALIFIED = Pattern.compile(".*\\(\\s*([0-9][0-9AB][0-9]{3})\\s*\\)\\s*");

    private Territories territories;

    /** For the container's stand-ins. */
    protected ProjectPlaces() {}

    @Inject
    public ProjectPlaces(Territories territories) {
        this.territories = territories;
    }

    /**
     * Those that what was typed may mean, the largest first: a name, a postal code, an official code, or a name with its
     * official code in parentheses. An official code that is a postal code too means the commune that has it, and those
     * that it serves.
     */
    public List<Commune> list(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        Matcher qualified = QUALIFIED.matcher(text);
        if (qualified.matches()) {
            return findByCode(qualified.group(1)).stream().toList();
        }
        List<Commune> served =
                PostalCode.find(text).map(gazetteer()::listCommunesByPostalCode).orElse(List.of());
        if (!served.isEmpty()) {
            return served;
        }
        List<Commune> official = findByCode(text).stream().toList();
        return official.isEmpty() ? gazetteer().listCommunesByName(text) : official;
    }

    /** The one of this official code. */
    public Optional<Commune> findByCode(String code) {
        return CommuneCode.find(code).flatMap(gazetteer()::findCommune);
    }

    /** Whether that is its very name, whatever its case and accents. */
    public static boolean isNameOf(Commune commune, String typed) {
        return PlaceNames.key(commune.name()).equals(PlaceNames.key(typed));
    }

    public ProjectPlace describe(Commune commune) {
        Optional<Commune> city = commune.parent().flatMap(gazetteer()::findCommune);
        Optional<String> epci = commune.epci().or(() -> city.flatMap(Commune::epci));
        return new ProjectPlace(
                commune,
                commune.density().or(() -> city.flatMap(Commune::density)),
                epci.filter(Metropolises::contains).map(this::nameOfIntercommunality),
                epci.isPresent(),
                hasNeighbourhoods(commune));
    }

    private String nameOfIntercommunality(String epci) {
        return gazetteer()
                .findTerritory(TerritoryKind.EPCI, epci)
                .map(Territory::name)
                .orElse(epci);
    }

    private Optional<Boolean> hasNeighbourhoods(Commune commune) {
        PriorityNeighbourhoods known = territories.priorityNeighbourhoods();
        Collection<PriorityNeighbourhood> all = known.listAll();
        if (all.stream().anyMatch(one -> one.communes().stream().anyMatch(code -> isOf(commune, code)))) {
            return Optional.of(true);
        }
        // Where a file does not say in which communes they lie, nothing says that they do not lie in this one.
        boolean allTold = all.stream().noneMatch(one -> one.communes().isEmpty());
        return !known.isEmpty() && allTold ? Optional.of(false) : Optional.empty();
    }

    /** Arrondissements are parts of their city, on either side. */
    private boolean isOf(Commune commune, CommuneCode code) {
        return commune.code().equals(code)
                || commune.parent().filter(code::equals).isPresent()
                || gazetteer()
                        .findCommune(code)
                        .flatMap(Commune::parent)
                        .filter(commune.code()::equals)
                        .isPresent();
    }

    private Gazetteer gazetteer() {
        return territories.gazetteer();
    }
}
