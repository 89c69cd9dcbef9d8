package fr.nouveauxlieux.demonstration.sheet;

import java.util.Locale;

/** The columns of the CSV, in its order, each with how often (percent) it is known; a kind of place may know more or less. */
public enum Column {
    ID(100),
    NAME(100),
    OFFICIAL_NAME(6),
    FORMER_NAMES(4),
    TYPES(100),
    STATUS(92),
    LABEL_1(100),
    LABEL_1_DATE(85),
    LABEL_1_UNTIL(70),
    LABEL_1_ORIGIN(80),
    LABEL_2(100),
    LABEL_2_DATE(85),
    LABEL_2_UNTIL(70),
    LABEL_2_ORIGIN(80),
    DESCRIPTION(100),
    FAMILIES(60),
    SERVICES(80),
    OTHER_SERVICES(18),
    AUDIENCES(65),
    ANIMATOR(40),
    LANGUAGES(14),
    STREET(93),
    ADDRESS_COMPLEMENT(14),
    POSTAL_CODE(97),
    TOWN(100),
    COMMUNE_CODE(100),
    LATITUDE(100),
    LONGITUDE(100),
    PRECISION(100),
    ITINERANCE(45),
    OPENING_HOURS(62),
    OPENING_COMMENT(15),
    APPOINTMENT(40),
    FREE(62),
    PRICE_HOUR(28),
    PRICE_DAY(52),
    PRICE_MONTH(42),
    FORMULAS(35),
    SURFACE(38),
    WORKSTATIONS(42),
    ROOMS(30),
    EQUIPMENT(55),
    WHEELCHAIR(48),
    ACCESSIBILITY(18),
    ACCESSIBILITY_LINK(6),
    TRANSPORT(28),
    PHONES(62),
    EMAILS(66),
    WEBSITES(68),
    SOCIAL_LINKS(30),
    LEGAL_FORM(55),
    SECTOR(50),
    ORGANISATION(58),
    NETWORKS(20),
    UPDATED(90);

    private final int knownPercent;

    Column(int knownPercent) {
        this.knownPercent = knownPercent;
    }

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int knownPercent() {
        return knownPercent;
    }
}
