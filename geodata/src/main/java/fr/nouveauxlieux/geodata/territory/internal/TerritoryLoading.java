package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.Arrondissements;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import fr.nouveauxlieux.geodata.territory.TerritoryOutlines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts together what the territories are made of, from the built-in data and from the official files at hand. */
public final class TerritoryLoading {

    private final Gazetteer gazetteer;
    private final TerritoryOutlines outlines;
    private final Supplier<PriorityNeighbourhoods> neighbourhoods;
    private final Supplier<Arrondissements> arrondissements = new Lazy<>(TableArrondissements::readBuiltIn);

    /** @param folder where checked official files are; empty to do without them */
    public TerritoryLoading(Optional<Path> folder) {
        TerritoryTables builtIn = BuiltInTables.read();
        TerritoryTables tables = folder.map(OfficialTables::read)
                .filter(official -> !official.isEmpty())
                .map(official -> completed(builtIn, official))
                .orElse(builtIn);
        Lazy<List<TerritoryOutline>> departements = new Lazy<>(() -> departements(folder));
        gazetteer = new TableGazetteer(
                tables,
                () -> new TableGazetteer.Outlines(
                        departements.get(),
                        OutlineReader.readBuiltIn("neighbours.geojson"),
                        outlines(folder, FolderLayout.COMMUNE_BOUNDARIES)));
        outlines = new MergedOutlines(gazetteer, departements);
        neighbourhoods = new Lazy<>(() -> neighbourhoods(folder));
    }

    private static TerritoryTables completed(TerritoryTables builtIn, OfficialTables official) {
        return new TerritoryTables(
                builtIn.communes().stream().map(official::complete).toList(),
                official.complete(
                        builtIn.former(),
                        builtIn.communes().stream().map(Commune::code).collect(Collectors.toSet())),
                builtIn.epci(),
                builtIn.departements(),
                builtIn.regions());
    }

    /** The official outlines, and the built-in ones of the départements that they leave out. */
    private static List<TerritoryOutline> departements(Optional<Path> folder) {
        List<TerritoryOutline> merged = new ArrayList<>(outlines(folder, FolderLayout.DEPARTEMENT_BOUNDARIES));
        Set<String> official =
                merged.stream().map(TerritoryOutline::code).collect(Collectors.toCollection(HashSet::new));
        OutlineReader.readBuiltIn("departements.geojson").stream()
                .filter(outline -> !official.contains(outline.code()))
                .forEach(merged::add);
        return merged;
    }

    private static List<TerritoryOutline> outlines(Optional<Path> folder, String file) {
        return folder.map(path -> OutlineReader.readIfPresent(path.resolve(file))).orElse(List.of()).stream()
                .map(OutlineReader.Outlined::toTerritory)
                .toList();
    }

    private static PriorityNeighbourhoods neighbourhoods(Optional<Path> folder) {
        return OutlinedNeighbourhoods.of(
                folder.map(path -> OutlineReader.readIfPresent(path.resolve(FolderLayout.PRIORITY_NEIGHBOURHOODS)))
                        .orElse(List.of()));
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public TerritoryOutlines outlines() {
        return outlines;
    }

    public Arrondissements arrondissements() {
        return arrondissements.get();
    }

    public PriorityNeighbourhoods neighbourhoods() {
        return neighbourhoods.get();
    }
}
