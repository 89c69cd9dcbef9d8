package fr.nouveauxlieux.privacy.holder;

/** What a person has to see to before they can be erased by their own wish. */
public enum ErasureObstacle {
    /** They alone administer the registry. Nothing gets around this one. */
    LAST_ADMINISTRATOR,
    /** An organisation that has other members has no other manager: one of them is to be named. */
    MANAGES_ALONE
}
