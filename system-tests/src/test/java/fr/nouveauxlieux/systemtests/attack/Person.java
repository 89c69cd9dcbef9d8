package fr.nouveauxlieux.systemtests.attack;

/**
 * Someone with an account.
 *
 * @param id of the account; empty for a made-up one
 * @param browser in which they are signed in
 */
record Person(String name, String address, String passphrase, String id, Attacker browser) {

    static final String PASSPHRASE = "girafe tambour nuage cerise";
}
