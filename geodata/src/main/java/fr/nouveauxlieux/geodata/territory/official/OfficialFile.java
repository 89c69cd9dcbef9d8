package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.internal.FolderLayout;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The kinds of official file that complete the built-in territories. */
public enum OfficialFile {
    /** Table of communes with a code, a latitude and a longitude; the built-in data only place the larger ones. */
    COMMUNE_CENTRES("commune-centres", FolderLayout.COMMUNE_CENTRES, CommuneCentresImporter::new),
    /** La Poste's "base officielle des codes postaux" (hexasmal), in any of its spellings of columns. */
    POSTAL_CODES("postal-codes", FolderLayout.POSTAL_CODES, PostalCodesImporter::new),
    /** INSEE's communal density grid in seven levels. */
    DENSITY("density", FolderLayout.DENSITY, DensityImporter::new),
    /** ANCT's outlines of the priority neighbourhoods (QPV). */
    PRIORITY_NEIGHBOURHOODS("qpv", FolderLayout.PRIORITY_NEIGHBOURHOODS, PriorityNeighbourhoodsImporter::new),
    /** Outlines of communes, as IGN's Admin Express gives them. */
    COMMUNE_BOUNDARIES("commune-boundaries", FolderLayout.COMMUNE_BOUNDARIES, CommuneBoundariesImporter::new),
    /** Outlines of départements, finer than the built-in ones. */
    DEPARTEMENT_BOUNDARIES(
            "departement-boundaries", FolderLayout.DEPARTEMENT_BOUNDARIES, DepartementBoundariesImporter::new);

    private final String keyword;
    private final String fileName;
    private final Supplier<Importer> importer;

    OfficialFile(String keyword, String fileName, Supplier<Importer> importer) {
        this.keyword = keyword;
        this.fileName = fileName;
        this.importer = importer;
    }

    /** How a command line names the kind, as {@code commune-centres}. */
    public String keyword() {
        return keyword;
    }

    /** Name of the checked file in the folder of official files. */
    public String fileName() {
        return fileName;
    }

    public static Optional<OfficialFile> findByKeyword(String keyword) {
        return Arrays.stream(values())
                .filter(kind -> kind.keyword.equals(keyword))
                .findFirst();
    }

    Importer importer() {
        return importer.get();
    }
}
