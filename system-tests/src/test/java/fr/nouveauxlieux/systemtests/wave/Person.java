package fr.nouveauxlieux.systemtests.wave;

/**
 * Someone with an account who is signed in.
 *
 * @param account the public identifier
 */
record Person(String given, String family, String account, Browser browser) {

    /** As it is typed under what they sign. */
    String name() {
        return given + " " + family;
    }
}
