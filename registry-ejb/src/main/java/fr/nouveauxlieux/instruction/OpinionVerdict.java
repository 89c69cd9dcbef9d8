package fr.nouveauxlieux.instruction;

/** What the prefect thinks of a dossier. */
public enum OpinionVerdict {
    FAVOURABLE,
    RESERVED,
    UNFAVOURABLE
}
