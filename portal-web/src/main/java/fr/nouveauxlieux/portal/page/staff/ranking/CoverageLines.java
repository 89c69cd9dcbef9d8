package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.ranking.Coverage;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementMap;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementMap.Fill;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which départements are given something, in words. */
@RequestScoped
public class CoverageLines {

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private DepartementPaths paths;

    @Inject
    private CommitteeWords words;

    /** A département, or the dossiers that tell none. */
    public record Line(String name, int ranked, int retained, int committed, int laureates, String amount) {}

    /** Those of the ranking, and those that were given something before. */
    List<Line> covered(Coverage coverage) {
        return coverage.byDepartement().values().stream()
                .map(share -> new Line(
                        name(share.departement()),
                        share.ranked(),
                        share.retained(),
                        share.committed(),
                        share.laureates(),
                        words.euros(share.amount())))
                .toList();
    }

    /** Which départements are given something, on a map. */
    DepartementMap map(Coverage coverage) {
        Map<String, Fill> fills = coverage.byDepartement().values().stream()
                .collect(Collectors.toMap(Coverage.Share::departement, CoverageLines::fill));
        Map<Fill, String> meanings = new EnumMap<>(Fill.class);
        for (Fill fill : Fill.values()) {
            meanings.put(fill, words.text("figures.coverage." + fill.code()));
        }
        return DepartementMap.draw(
                paths.get(), "coverage", words.text("figures.coverage.map"), summary(coverage), fills, meanings);
    }

    private static Fill fill(Coverage.Share share) {
        if (share.isServed()) {
            return Fill.FULL;
        }
        if (share.laureates() > 0) {
            return Fill.STRIPES;
        }
        return share.ranked() > 0 ? Fill.DOTS : Fill.BLANK;
    }

    private String summary(Coverage coverage) {
        return words.text(
                "figures.coverage.summary",
                coverage.countCovered(),
                gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).size(),
                coverage.countNewlyCovered());
    }

    String uncovered(Coverage coverage) {
        return gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                .filter(territory -> !coverage.byDepartement().containsKey(territory.code())
                        || !coverage.byDepartement().get(territory.code()).isCovered())
                .map(Territory::name)
                .collect(Collectors.joining(", "));
    }

    private String name(String departement) {
        if (departement.isEmpty()) {
            return words.text("ranking.no-departement");
        }
        return gazetteer
                .findTerritory(TerritoryKind.DEPARTEMENT, departement)
                .map(territory -> departement + " – " + territory.name())
                .orElse(departement);
    }
}
