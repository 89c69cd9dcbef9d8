package fr.nouveauxlieux.committee.minutes;

/** As what someone signs the minutes. */
public enum SigningQuality {
    PRESIDENT,
    SECRETARY
}
