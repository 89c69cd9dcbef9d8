package fr.nouveauxlieux.portal.provider;

import java.net.URI;

/** Where to send a browser. @param cookie to give it before; empty for none */
public record Leaving(Provider provider, URI address, String cookie) {

    /** Neither the address, which names the person where they sign out, nor the cookie. */
    @Override
    public String toString() {
        return "to " + provider.brand();
    }
}
