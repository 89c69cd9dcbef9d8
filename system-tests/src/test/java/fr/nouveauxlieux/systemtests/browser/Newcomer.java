package fr.nouveauxlieux.systemtests.browser;

import java.util.concurrent.atomic.AtomicInteger;

/** Someone who makes an account, each with an address of their own. */
record Newcomer(String address, String passphrase) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static Newcomer next() {
        return new Newcomer(
                "personne." + COUNT.incrementAndGet() + "."
                        + ProcessHandle.current().pid() + "@example.fr",
                "girafe tambour nuage cerise");
    }

    /** An organisation of their own, with the nine digits of its number in its name. */
    String organisation() {
        return "Association " + String.format("%09d", 750_000_000 + Math.abs(address.hashCode()) % 1_000_000);
    }

    /** Registers, follows the link of the mail, and signs in. */
    FormPage joins(Visitor visitor, Mailbox mails) {
        registers(visitor);
        visitor.goesTo(mails.awaitLink(address, "/inscription/confirmer"));
        return new FormPage(visitor).types("Phrase de passe", passphrase).presses("Confirmer mon adresse");
    }

    FormPage registers(Visitor visitor) {
        visitor.mayHaveCookies();
        visitor.goesTo("/inscription");
        return new FormPage(visitor)
                .types("Prénom", "Camille")
                .types("Nom", "Dubois")
                .types("Adresse électronique", address)
                .types("Choisissez une phrase de passe", passphrase)
                .presses("Créer mon compte");
    }
}
