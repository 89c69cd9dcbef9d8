package fr.nouveauxlieux.portal.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider publishes of itself: its addresses, kept for an hour, and its keys, looked up anew when a signature
 * names one that is not known. While it is away, what was known of it goes on to serve.
 */
final class Discovery {

    /** Signatures that only the provider can make; never one made with a secret that two know. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private static final Duration KEPT = Duration.ofHours(1);

    /** So that a provider that is away is not asked by each visitor in turn. */
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private static final String PATH = "/.well-known/openid-configuration";

    private final URI issuer;
    private final ProviderHttp http;
    private final Clock clock;

    private Published published;
    private Instant fresh = Instant.MIN;
    private Instant nextTry = Instant.MIN;

    /** What was read last, and the keys to it. */
    record Published(OIDCProviderMetadata metadata, JWSKeySelector<SecurityContext> keys) {

        Optional<URI> signOut() {
            return Optional.ofNullable(metadata.getEndSessionEndpointURI());
        }
    }

    Discovery(URI issuer, ProviderHttp http, Clock clock) {
        this.issuer = issuer;
        this.http = http;
        this.clock = clock;
    }

    /** @throws ProviderException {@link Reason#AWAY} where the provider has never answered */
    synchronized Published get() throws ProviderException {
        Instant now = clock.instant();
        if (published != null && now.isBefore(fresh)) {
            return published;
        }
        if (now.isBefore(nextTry)) {
            return known(new IOException("did not answer a moment ago"));
        }
        nextTry = now.plus(BETWEEN_TRIES);
        try {
            published = read();
            fresh = now.plus(KEPT);
            return published;
        } catch (IOException | ParseException e) {
            return known(e);
        }
    }

    private Published known(Exception why) throws ProviderException {
        if (published == null) {
            throw new ProviderException(Reason.AWAY, "nothing to read at " + issuer + PATH, why);
        }
        return published;
    }

    private Published read() throws IOException, ParseException {
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(
                http.read(URI.create(issuer.toString().replaceAll("/+$", "") + PATH)));
        if (!metadata.getIssuer().getValue().equals(issuer.toString())) {
            throw new ParseException("the provider calls itself " + metadata.getIssuer() + ", not " + issuer);
        }
        if (metadata.getAuthorizationEndpointURI() == null
                || metadata.getTokenEndpointURI() == null
                || metadata.getUserInfoEndpointURI() == null
                || metadata.getJWKSetURI() == null) {
            throw new ParseException("the provider tells neither all its addresses nor its keys");
        }
        boolean sameKeys =
                published != null && published.metadata().getJWKSetURI().equals(metadata.getJWKSetURI());
        return new Published(metadata, sameKeys ? published.keys() : keys(metadata.getJWKSetURI()));
    }

    private JWSKeySelector<SecurityContext> keys(URI address) throws MalformedURLException {
        JWKSource<SecurityContext> source = JWKSourceBuilder.<SecurityContext>create(address.toURL(), http)
                .outageTolerant(true)
                .build();
        return new JWSVerificationKeySelector<>(ALGORITHMS, source);
    }
}
