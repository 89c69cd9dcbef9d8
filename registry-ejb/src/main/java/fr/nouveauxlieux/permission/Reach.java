package fr.nouveauxlieux.permission;

/** On which objects a permit holds. */
public enum Reach {
    /** On what the role's grant covers: its départements, its call, its sources; everything where the grant has no bounds. */
    GRANTED,
    /** On what is the actor's own. */
    OWN,
    /** On what belongs to an organisation that the actor is a member of. */
    ORGANISATION,
    /** On what the organisation belongs to that the actor manages. */
    MANAGED_ORGANISATION,
    /** On what the actor was invited to. */
    INVITED
}
