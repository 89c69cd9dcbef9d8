package fr.nouveauxlieux.place.vocabulary;

/** The six families of activity of the programme "Nouveaux lieux, nouveaux liens" (2019). */
public enum ActivityFamily implements Term {
    WORK_OTHERWISE("travailler"),
    CULTURE_AND_KNOWLEDGE("culture"),
    PUBLIC_SERVICES("services-publics"),
    CREATE_AND_MAKE("fabriquer"),
    CONTRIBUTE("participer"),
    INVENT_SUSTAINABLY("inventer");

    private final String code;

    ActivityFamily(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
