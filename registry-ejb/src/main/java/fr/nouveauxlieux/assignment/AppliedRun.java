package fr.nouveauxlieux.assignment;

/**
 * What came of applying a run.
 *
 * @param given dossiers given, each counted once for each reader
 * @param leftOut what was proposed and may not be given any more
 */
public record AppliedRun(int given, int leftOut) {}
