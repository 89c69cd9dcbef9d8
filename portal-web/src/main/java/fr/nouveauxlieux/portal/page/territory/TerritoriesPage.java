package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every région with its départements, and the communes of a name or postal code. */
@Named("territoriesPage")
@RequestScoped
public class TerritoriesPage {

    static final String PATH = "/territoires";
    static final String NAME = "commune";

    private static final int LONGEST_NAME = 100;
    private static final int MOST_COMMUNES = 50;

    private Gazetteer gazetteer;
    private PlaceCounts counts;
    private String name = "";
    private List<Commune> communes = List.of();

    protected TerritoriesPage() {
        // For the container's proxies.
    }

    @Inject
    public TerritoriesPage(Gazetteer gazetteer, PlaceDirectory directory) {
        this.gazetteer = gazetteer;
        this.counts = new PlaceCounts(directory.status(), gazetteer);
    }

    /**
     * A région.
     *
     * @param parts its départements, by code; none where its only one bears its name
     */
    public record Region(Counted itself, List<Counted> parts) {}

    void look(String typed) {
        name = typed == null || typed.length() > LONGEST_NAME ? "" : typed.strip();
        if (!name.isEmpty()) {
            communes = PostalCode.find(name)
                    .map(gazetteer::listCommunesByPostalCode)
                    .orElseGet(() -> gazetteer.listCommunesByName(name))
                    .stream()
                    .limit(MOST_COMMUNES)
                    .toList();
        }
    }

    QueryString question() {
        return name.isEmpty() ? QueryString.empty() : QueryString.empty().with(NAME, name);
    }

    /** What was looked for; empty where nothing was. */
    public String getCommuneName() {
        return name;
    }

    /** The communes found, with their département. */
    public List<Counted> getCommunes() {
        return communes.stream()
                .map(commune -> new Counted(
                        commune.name() + " (" + commune.departement() + ")",
                        TerritoryAddress.of(
                                TerritoryKind.COMMUNE, commune.code().value()),
                        counts.of(commune)))
                .toList();
    }

    public List<Region> getRegions() {
        Map<String, List<Territory>> departements = gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                .collect(Collectors.groupingBy(
                        departement -> departement.parent().orElse("")));
        return gazetteer.listTerritories(TerritoryKind.REGION).stream()
                .map(region -> new Region(
                        counted(region),
                        departements.getOrDefault(region.code(), List.of()).stream()
                                .filter(part -> !part.name().equals(region.name()))
                                .map(this::counted)
                                .toList()))
                .toList();
    }

    private Counted counted(Territory territory) {
        return new Counted(
                territory.name(), TerritoryAddress.of(territory.kind(), territory.code()), counts.of(territory));
    }
}
