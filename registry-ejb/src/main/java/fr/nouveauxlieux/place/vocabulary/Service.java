package fr.nouveauxlieux.place.vocabulary;

/** What one can get or use in a place. */
public enum Service implements Term {
    WORKSTATION("poste-de-travail"),
    PRIVATE_OFFICE("bureau-ferme"),
    MEETING_ROOM("salle-de-reunion"),
    EVENT_ROOM("salle-evenementielle"),
    DOMICILIATION("domiciliation"),
    VIDEO_CONFERENCE("visioconference"),
    PRINTING("impression"),
    INTERNET("acces-internet"),
    PRINT_3D("impression-3d"),
    LASER_CUTTING("decoupe-laser"),
    WOODWORK("atelier-bois"),
    METALWORK("atelier-metal"),
    TEXTILE("atelier-textile"),
    ELECTRONICS("atelier-electronique"),
    REPAIR("reparation"),
    TOOL_LENDING("pret-outils"),
    ADMINISTRATIVE_HELP("demarches-administratives"),
    DIGITAL_HELP("accompagnement-numerique"),
    TRAINING("formation"),
    TUTORING("tutorat"),
    BUSINESS_SUPPORT("accompagnement-projet"),
    EMPLOYMENT_HELP("aide-emploi"),
    DIGITAL_MUSEUM("musee-numerique"),
    STAGE("scene"),
    EXHIBITION("exposition"),
    MEDIA_LIBRARY("mediatheque"),
    CAFE("cafe"),
    CATERING("restauration"),
    GROCERY("epicerie"),
    SHARED_GARDEN("jardin-partage"),
    CHILDCARE("garde-enfants"),
    RESIDENCE("residence");

    private final String code;

    Service(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
