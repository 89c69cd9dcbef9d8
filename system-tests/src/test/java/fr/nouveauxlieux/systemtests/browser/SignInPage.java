package fr.nouveauxlieux.systemtests.browser;

/** Where one signs in. */
final class SignInPage extends FormPage {

    static final String PATH = "/connexion";

    SignInPage(Visitor visitor) {
        super(visitor);
    }

    static SignInPage openedBy(Visitor visitor) {
        visitor.mayHaveCookies();
        visitor.goesTo(PATH);
        return new SignInPage(visitor);
    }

    /**
     * Signs in to the demonstration account of a role; where sessions are kept for the visitor, by the one that is there.
     *
     * @param role as its button names it
     */
    static void triedAs(String role, Visitor visitor) {
        if (!visitor.takesKeptSession(role)) {
            openedBy(visitor).triesAs(role);
            visitor.keepsSession(role);
        }
    }

    /** @param role as its button names it */
    FormPage triesAs(String role) {
        presses(role);
        return this;
    }

    FormPage signsIn(String address, String passphrase) {
        return typesBoth(address, passphrase).presses("Se connecter");
    }

    FormPage signsInInVain(String address, String passphrase) {
        return typesBoth(address, passphrase).pressesInVain("Se connecter", PATH, 422);
    }

    private FormPage typesBoth(String address, String passphrase) {
        return types("Adresse électronique", address).types("Phrase de passe", passphrase);
    }
}
