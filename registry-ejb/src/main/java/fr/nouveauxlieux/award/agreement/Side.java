package fr.nouveauxlieux.award.agreement;

/** Who signs. */
public enum Side {
    BENEFICIARY,
    STATE
}
