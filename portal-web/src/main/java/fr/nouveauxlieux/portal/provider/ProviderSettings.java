package fr.nouveauxlieux.portal.provider;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * What an operator sets of one provider, under {@code nl.oidc.proconnect.} or {@code nl.oidc.franceconnect.}; defaults
 * are in {@code META-INF/microprofile-config.properties}. There is no provider without an issuer.
 *
 * @param issuer {@code issuer}: its address, exactly as it says itself; HTTPS, but on this machine
 * @param clientId {@code client-id}: the portal's name there
 * @param clientSecret {@code client-secret}
 * @param scopes {@code scopes}: what is asked for, {@code openid} among it
 * @param acrValues {@code acr-values}: how surely people must be recognised, any of them; empty asks for nothing
 * @param secondFactorAcr {@code second-factor-acr}: those that stand for a second factor here; none unless set
 * @param addressesVerified {@code addresses-verified}: whether every address it gives is taken for verified, even where
 *     it does not say so of each
 * @param challenge {@code pkce}: whether the proof of the code's owner (RFC 7636) is sent
 * @param returnAddress where the provider sends people back
 * @param signedOutAddress where it sends them back after they signed out
 */
public record ProviderSettings(
        Provider provider,
        URI issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        List<String> acrValues,
        List<String> secondFactorAcr,
        boolean addressesVerified,
        boolean challenge,
        URI returnAddress,
        URI signedOutAddress) {

    /** Where the provider sends people back after they signed out, without the host. */
    public static final String SIGNED_OUT_PATH = "/deconnexion/retour";

    private static final String PREFIX = "nl.oidc.";

    public ProviderSettings {
        scopes = List.copyOf(scopes);
        acrValues = List.copyOf(acrValues);
        secondFactorAcr = List.copyOf(secondFactorAcr);
        require(provider, "issuer", isSafe(issuer), "expected an address that begins with https://, was " + issuer);
        require(provider, "scopes", scopes.contains("openid"), "expected openid among them");
    }

    /**
     * @param publicAddress scheme and host of the portal
     * @return empty where the provider is not configured
     * @throws IllegalArgumentException naming the property that is wrong or absent
     */
    static Optional<ProviderSettings> find(Config config, Provider provider, String publicAddress) {
        Optional<String> issuer = text(config, provider, "issuer");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        require(
                provider,
                "issuer",
                !publicAddress.isEmpty(),
                "needs nl.web.public-address, the address that people are sent back to");
        return Optional.of(new ProviderSettings(
                provider,
                address(provider, issuer.get()),
                required(config, provider, "client-id"),
                required(config, provider, "client-secret"),
                words(config, provider, "scopes"),
                words(config, provider, "acr-values"),
                words(config, provider, "second-factor-acr"),
                config.getValue(name(provider, "addresses-verified"), Boolean.class),
                config.getValue(name(provider, "pkce"), Boolean.class),
                URI.create(publicAddress + provider.returnPath()),
                URI.create(publicAddress + SIGNED_OUT_PATH)));
    }

    private static URI address(Provider provider, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name(provider, "issuer") + ": expected an address, was " + text, e);
        }
    }

    private static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            return false;
        }
        return "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && isHere(address.getHost());
    }

    private static boolean isHere(String host) {
        try {
            return host.matches("localhost|127\\.[0-9.]+|\\[::1]")
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void require(Provider provider, String setting, boolean right, String expectation) {
        if (!right) {
            throw new IllegalArgumentException(name(provider, setting) + ": " + expectation);
        }
    }

    private static String required(Config config, Provider provider, String setting) {
        return text(config, provider, setting)
                .orElseThrow(() -> new IllegalArgumentException(
                        name(provider, setting) + ": expected, since " + name(provider, "issuer") + " is set"));
    }

    private static List<String> words(Config config, Provider provider, String setting) {
        return text(config, provider, setting).stream()
                .flatMap(text -> Stream.of(text.split("[\\s,]+")))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static Optional<String> text(Config config, Provider provider, String setting) {
        return config.getOptionalValue(name(provider, setting), String.class)
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }

    private static String name(Provider provider, String setting) {
        return PREFIX + provider.code() + "." + setting;
    }

    /** Not the secret: it would end in logs. */
    @Override
    public String toString() {
        return provider.brand() + " at " + issuer;
    }
}
