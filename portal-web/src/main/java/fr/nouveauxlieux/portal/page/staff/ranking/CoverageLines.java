package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.ranking.Coverage;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Which départements are given something, in words. */
@RequestScoped
public class CoverageLines {

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private CommitteeWords words;

    /** A département, or the dossiers that tell none. */
    public record Line(String name, int ranked, int retained, int committed, String amount) {}

    /** Those of the ranking, and those that were given something before. */
    List<Line> covered(Coverage coverage) {
        return coverage.byDepartement().values().stream()
                .map(share -> new Line(
                        name(share.departement()),
                        share.ranked(),
                        share.retained(),
                        share.committed(),
                        words.euros(share.amount())))
                .toList();
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
