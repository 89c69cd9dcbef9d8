package fr.nouveauxlieux.systemtests.wave;

/**
 * A dossier of the wave.
 *
 * @param id the public identifier
 * @param organisation its name
 */
record Dossier(String id, String title, String organisation, Person author) {}
