package fr.nouveauxlieux.portal.dump;

/** A file of the whole registry. */
public enum Dump {
    MEDIATION_CSV("/donnees/lieux-de-mediation-numerique.csv", "text/csv;charset=UTF-8"),
    MEDIATION_JSON("/donnees/lieux-de-mediation-numerique.json", "application/json"),
    INCLUSION_JSON("/donnees/data-inclusion-structures.json", "application/json");

    private final String path;
    private final String mediaType;

    Dump(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    public String path() {
        return path;
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
