package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.page.coverage.DensityMap.Band;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** Says the coverage in the words of a page. */
final class CoverageTexts {

    private final Texts texts;
    private final DensityClasses classes;

    CoverageTexts(Texts texts, DensityClasses classes) {
        this.texts = texts;
        this.classes = classes;
    }

    ZoneRow row(ZoneFigures zone) {
        int level = classes.of(zone.density());
        return new ZoneRow(
                zone.territory().code(),
                zone.territory().name(),
                zone.territory().kind() == TerritoryKind.REGION
                        ? CoverageServlet.of(zone.territory().code())
                        : TerritoryAddress.of(
                                zone.territory().kind(), zone.territory().code()),
                texts.number(zone.places()),
                zone.inhabitants() == 0 ? texts.get("coverage.unknown") : texts.number(zone.inhabitants()),
                level,
                zone.density().isEmpty()
                        ? texts.get("coverage.unknown")
                        : decimal(zone.density().getAsDouble()),
                band(level),
                texts.number(zone.franceServices()),
                texts.format("coverage.of", zone.remoteCommunes(), zone.communes()),
                texts.number(zone.remoteInhabitants()),
                texts.number(zone.fabriques()),
                zone.arrondissements() == 0
                        ? texts.get("coverage.no-arrondissement")
                        : texts.format("coverage.of", zone.bareArrondissements(), zone.arrondissements()));
    }

    /** The lowest first. */
    List<Band> legend(List<ZoneFigures> zones) {
        return IntStream.rangeClosed(1, DensityClasses.COUNT)
                .mapToObj(level -> new Band(
                        level,
                        band(level),
                        texts.format(
                                "coverage.departements",
                                zones.stream()
                                        .filter(zone -> classes.of(zone.density()) == level)
                                        .count())))
                .toList();
    }

    private String band(int level) {
        if (level == 0) {
            return texts.get("coverage.unknown");
        }
        if (level == 1) {
            return texts.format("coverage.band-first", decimal(classes.start(2)));
        }
        return level == DensityClasses.COUNT
                ? texts.format("coverage.band-last", decimal(classes.start(level)))
                : texts.format("coverage.band", decimal(classes.start(level)), decimal(classes.start(level + 1)));
    }

    private String decimal(double number) {
        return texts.format("coverage.decimal", number);
    }
}
