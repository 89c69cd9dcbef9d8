package fr.nouveauxlieux.portal.provider;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.Map;
import java.util.Optional;

/**
 * Someone's leaving for a provider: what must be known again when they come back.
 *
 * @param state that only this browser and the provider were told
 * @param nonce that must stand in the token
 * @param verifier the proof that whoever shows the code had asked for it
 * @param linkedTo to whose account the identity is to be added; empty to sign in
 * @param returnTo the page of the portal to go on to; empty for none in particular
 */
public record Departure(
        Provider provider, String state, String nonce, String verifier, Optional<String> linkedTo, String returnTo) {

    private static final int RANDOM_BYTES = 32;

    /** A new one. @param returnTo a page of the portal, or empty */
    public static Departure draw(Provider provider, Optional<String> linkedTo, String returnTo) {
        return new Departure(
                provider,
                new State(RANDOM_BYTES).getValue(),
                new Nonce(RANDOM_BYTES).getValue(),
                new CodeVerifier().getValue(),
                linkedTo,
                returnTo);
    }

    Map<String, String> claims() {
        return Map.of(
                "provider", provider.code(),
                "state", state,
                "nonce", nonce,
                "verifier", verifier,
                "account", linkedTo.orElse(""),
                "return", returnTo);
    }

    static Optional<Departure> of(Map<String, String> claims) {
        return Provider.find(claims.get("provider"))
                .map(provider -> new Departure(
                        provider,
                        claims.get("state"),
                        claims.get("nonce"),
                        claims.get("verifier"),
                        Optional.of(claims.get("account")).filter(account -> !account.isEmpty()),
                        claims.get("return")));
    }

    /** None of the secrets. */
    @Override
    public String toString() {
        return "a departure to " + provider.brand();
    }
}
