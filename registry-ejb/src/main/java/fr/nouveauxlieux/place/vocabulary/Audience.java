package fr.nouveauxlieux.place.vocabulary;

/** The publics whom a place especially welcomes ("publics"). */
public enum Audience implements Term {
    EVERYONE("tout-public"),
    FREELANCERS("independants"),
    EMPLOYEES("salaries"),
    COMPANIES("entreprises"),
    ASSOCIATIONS("associations"),
    STUDENTS("etudiants"),
    YOUTH("jeunes"),
    FAMILIES("familles"),
    SENIORS("seniors"),
    JOB_SEEKERS("demandeurs-emploi"),
    ARTISTS("artistes"),
    CRAFTSPEOPLE("artisans"),
    DISABLED("handicap"),
    NEWCOMERS("allophones");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
