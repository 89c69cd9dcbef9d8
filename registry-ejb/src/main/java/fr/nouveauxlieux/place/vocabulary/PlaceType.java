package fr.nouveauxlieux.place.vocabulary;

/** The kinds of place; a place may have several. Each belongs to a family of activity of its own. */
public enum PlaceType implements Term {
    COWORKING("coworking", ActivityFamily.WORK_OTHERWISE),
    TELECENTRE("telecentre", ActivityFamily.WORK_OTHERWISE),
    BUSINESS_CENTRE("centre-affaires", ActivityFamily.WORK_OTHERWISE),
    INCUBATOR("incubateur", ActivityFamily.WORK_OTHERWISE),
    FABLAB("fablab", ActivityFamily.CREATE_AND_MAKE),
    MAKERSPACE("makerspace", ActivityFamily.CREATE_AND_MAKE),
    HACKERSPACE("hackerspace", ActivityFamily.CREATE_AND_MAKE),
    SHARED_WORKSHOP("atelier-partage", ActivityFamily.CREATE_AND_MAKE),
    SHARED_KITCHEN("cuisine-partagee", ActivityFamily.CREATE_AND_MAKE),
    SOLIDARITY_GARAGE("garage-solidaire", ActivityFamily.INVENT_SUSTAINABLY),
    RECYCLING_CENTRE("ressourcerie", ActivityFamily.INVENT_SUSTAINABLY),
    FOOD_PLACE("lieu-nourricier", ActivityFamily.INVENT_SUSTAINABLY),
    LIVING_LAB("living-lab", ActivityFamily.INVENT_SUSTAINABLY),
    MICRO_FOLIE("micro-folie", ActivityFamily.CULTURE_AND_KNOWLEDGE),
    CULTURAL_WASTELAND("friche-culturelle", ActivityFamily.CULTURE_AND_KNOWLEDGE),
    CULTURAL_PLACE("lieu-culturel", ActivityFamily.CULTURE_AND_KNOWLEDGE),
    CAMPUS_CONNECTE("campus-connecte", ActivityFamily.CULTURE_AND_KNOWLEDGE),
    LEARNING_CENTRE("learning-centre", ActivityFamily.CULTURE_AND_KNOWLEDGE),
    LIBRARY("bibliotheque", ActivityFamily.CULTURE_AND_KNOWLEDGE),
    FRANCE_SERVICES("france-services", ActivityFamily.PUBLIC_SERVICES),
    PUBLIC_DIGITAL_SPACE("espace-public-numerique", ActivityFamily.PUBLIC_SERVICES),
    SOCIAL_PLACE("lieu-social", ActivityFamily.CONTRIBUTE),
    THIRD_PLACE("tiers-lieu", ActivityFamily.CONTRIBUTE);

    private final String code;
    private final ActivityFamily family;

    PlaceType(String code, ActivityFamily family) {
        this.code = code;
        this.family = family;
    }

    @Override
    public String code() {
        return code;
    }

    /** The family that a place of this kind belongs to, whatever else it does. */
    public ActivityFamily family() {
        return family;
    }
}
