package fr.nouveauxlieux.portal.provider;

import fr.nouveauxlieux.account.ProviderIdentity;

/** Someone whom a provider has recognised. @param token what the provider asks for to sign them out there */
public record Recognised(ProviderIdentity identity, String token) {

    /** Not the token. */
    @Override
    public String toString() {
        return identity.toString();
    }
}
