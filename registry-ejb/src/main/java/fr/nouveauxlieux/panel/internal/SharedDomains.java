package fr.nouveauxlieux.panel.internal;

import java.util.Set;

/** Domains of mail that anybody may have an address in, so that two people who do have nothing to do with each other. */
final class SharedDomains {

    private static final Set<String> PROVIDERS = Set.of(
            "aliceadsl.fr",
            "aol.com",
            "aol.fr",
            "bbox.fr",
            "cegetel.net",
            "club-internet.fr",
            "disroot.org",
            "dbmail.com",
            "ecomail.fr",
            "free.fr",
            "gmail.com",
            "gmx.com",
            "gmx.fr",
            "gmx.net",
            "googlemail.com",
            "hotmail.com",
            "hotmail.fr",
            "icloud.com",
            "ik.me",
            "laposte.net",
            "libertysurf.fr",
            "lilo.org",
            "live.com",
            "live.fr",
            "mac.com",
            "mailo.com",
            "mailo.fr",
            "me.com",
            "msn.com",
            "netcourrier.com",
            "neuf.fr",
            "noos.fr",
            "numericable.com",
            "numericable.fr",
            "orange.com",
            "orange.fr",
            "outlook.com",
            "outlook.fr",
            "pm.me",
            "posteo.net",
            "proton.me",
            "protonmail.com",
            "protonmail.ch",
            "riseup.net",
            "sfr.com",
            "sfr.fr",
            "tuta.com",
            "tuta.io",
            "tutanota.com",
            "voila.fr",
            "wanadoo.fr",
            "yahoo.com",
            "yahoo.fr",
            "ymail.com",
            "zaclys.net");

    /** Kept free for examples and tests (RFC 2606): nobody's. */
    private static final Set<String> RESERVED = Set.of("example", "invalid", "localhost", "test");

    /** A domain in which members of more organisations than these have addresses is no one body's. */
    private static final int MOST_ORGANISATIONS = 3;

    private SharedDomains() {}

    /** @param organisations of which people with an address in the domain are members */
    static boolean isShared(String domain, int organisations) {
        return PROVIDERS.contains(domain)
                || RESERVED.contains(domain.substring(domain.lastIndexOf('.') + 1))
                || organisations > MOST_ORGANISATIONS;
    }
}
