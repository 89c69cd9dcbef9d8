package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.portal.http.CsvCells;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tables of the views as files. Names of columns are the API's, in English; numbers are as programs write them. */
enum CoverageFile {
    REGIONS("regions.csv", zoneColumns()) {
        @Override
        Stream<List<String>> rows(Coverage coverage) {
            return coverage.regions().stream().map(CoverageFile::zone);
        }
    },
    DEPARTEMENTS("departements.csv", zoneColumns()) {
        @Override
        Stream<List<String>> rows(Coverage coverage) {
            return coverage.departements().stream().map(CoverageFile::zone);
        }
    },
    REMOTE(
            "communes-far-from-france-services.csv",
            List.of("code", "name", "departement", "region", "population", "distance", "minutes")) {
        @Override
        Stream<List<String>> rows(Coverage coverage) {
            return coverage.remote().stream().map(CoverageFile::remote);
        }
    },
    BARE("arrondissements-without-fabrique.csv", List.of("code", "name", "departement", "region", "population")) {
        @Override
        Stream<List<String>> rows(Coverage coverage) {
            return coverage.bare().stream().map(CoverageFile::bare);
        }
    };

    private final String fileName;
    private final List<String> columns;

    CoverageFile(String fileName, List<String> columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return columns;
    }

    abstract Stream<List<String>> rows(Coverage coverage);

    private static List<String> zoneColumns() {
        return List.of(
                "code",
                "name",
                "places",
                "population",
                "places_per_100000",
                "france_services",
                "communes",
                "communes_far_from_france_services",
                "population_far_from_france_services",
                "fabriques_de_territoire",
                "arrondissements",
                "arrondissements_without_fabrique");
    }

    private static List<String> zone(ZoneFigures zone) {
        return List.of(
                zone.territory().code(),
                CsvCells.harmless(zone.territory().name()),
                Integer.toString(zone.places()),
                known(zone.inhabitants()),
                zone.density().isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "%.2f", zone.density().getAsDouble()),
                Integer.toString(zone.franceServices()),
                Integer.toString(zone.communes()),
                Integer.toString(zone.remoteCommunes()),
                Integer.toString(zone.remoteInhabitants()),
                Integer.toString(zone.fabriques()),
                Integer.toString(zone.arrondissements()),
                Integer.toString(zone.bareArrondissements()));
    }

    private static List<String> remote(RemoteCommune far) {
        return List.of(
                far.commune().code().value(),
                CsvCells.harmless(far.commune().name()),
                far.commune().departement(),
                far.commune().region(),
                far.commune().population().isPresent() ? Integer.toString(far.inhabitants()) : "",
                whole(far.metres()),
                whole(
                        far.metres().isPresent()
                                ? OptionalDouble.of(Reach.minutes(far.metres().getAsDouble()))
                                : OptionalDouble.empty()));
    }

    private static List<String> bare(BareArrondissement bare) {
        return List.of(
                bare.arrondissement().code().value(),
                CsvCells.harmless(bare.arrondissement().name()),
                bare.arrondissement().departement(),
                bare.region(),
                known(bare.inhabitants()));
    }

    private static String known(int inhabitants) {
        return inhabitants == 0 ? "" : Integer.toString(inhabitants);
    }

    private static String whole(OptionalDouble number) {
        return number.isEmpty() ? "" : Long.toString(Math.round(number.getAsDouble()));
    }
}
