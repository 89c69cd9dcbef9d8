package fr.nouveauxlieux.geodata.territory.internal;

import java.util.List;

/** The names and columns of the checked files in a folder of official files. */
public final class FolderLayout {

    public static final String COMMUNE_CENTRES = "commune-centres.tsv";
    public static final String POSTAL_CODES = "postal-codes.tsv";
    public static final String DENSITY = "density.tsv";
    public static final String PRIORITY_NEIGHBOURHOODS = "priority-neighbourhoods.geojson";
    public static final String COMMUNE_BOUNDARIES = "commune-boundaries.geojson";
    public static final String DEPARTEMENT_BOUNDARIES = "departement-boundaries.geojson";

    /** Former names are those by which the built-in tables do not find the commune, between bars. */
    public static final List<String> COMMUNE_CENTRES_COLUMNS =
            List.of("commune", "latitude", "longitude", "former names");

    public static final String BETWEEN_NAMES = "|";
    public static final List<String> POSTAL_CODES_COLUMNS = List.of("commune", "postal code");
    /** The density is the name of the class. */
    public static final List<String> DENSITY_COLUMNS = List.of("commune", "density");

    /** Properties of the outlines. */
    public static final String CODE = "code";

    public static final String NAME = "nom";
    /** Codes of the communes that a priority neighbourhood lies in, one space apart. */
    public static final String COMMUNES = "communes";

    private FolderLayout() {}
}
