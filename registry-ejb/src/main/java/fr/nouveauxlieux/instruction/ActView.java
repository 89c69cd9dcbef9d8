package fr.nouveauxlieux.instruction;

import java.time.Instant;

/** Something that was done with a dossier. @param author the full name; empty where the account is erased */
public record ActView(DeskAct act, String author, Instant at) {}
