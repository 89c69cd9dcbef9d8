package fr.nouveauxlieux.portal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A provider that answers as it is told to, rightly unless told otherwise, on a free port of this machine. */
final class FakeProvider implements AutoCloseable {

    static final String CLIENT = "nouveaux-lieux";
    static final String SUBJECT = "subject-1";

    private final HttpServer server;
    private final ECKey key = newKey("key-1");
    private String nonce = "";
    private Map<String, Object> person = new HashMap<>(Map.of(
            "sub", SUBJECT,
            "given_name", "Camille",
            "usual_name", "Martin",
            "email", "camille.martin@lieux.exemple",
            "uid", "cmartin",
            "siret", "13002526500013"));
    private UnaryOperator<JWTClaimsSet.Builder> token = claims -> claims;
    private Signing signing = this::sign;
    private boolean personSigned;
    private UnaryOperator<JWTClaimsSet.Builder> signedPerson = claims -> claims;
    private int tokenStatus = 200;
    private String tokenError = "";
    private String form = "";
    private boolean mute;
    private int discoveries;

    /** How the ID token is signed. */
    interface Signing {
        String sign(JWTClaimsSet claims) throws JOSEException;
    }

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", this::tellOfItself);
        server.createContext(
                "/keys",
                exchange -> answer(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::giveTokens);
        server.createContext("/person", this::tellOfThePerson);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The nonce of the sign-in that it will answer. */
    FakeProvider asked(Departure departure) {
        nonce = departure.nonce();
        return this;
    }

    FakeProvider withToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        token = change;
        return this;
    }

    FakeProvider signing(Signing another) {
        signing = another;
        return this;
    }

    FakeProvider withPerson(String claim, Object value) {
        if (value == null) {
            person.remove(claim);
        } else {
            person.put(claim, value);
        }
        return this;
    }

    /** Answers who it is in a signed token, as ProConnect and FranceConnect do. */
    FakeProvider signingThePerson(UnaryOperator<JWTClaimsSet.Builder> change) {
        personSigned = true;
        signedPerson = change;
        return this;
    }

    FakeProvider refusingCodes(int status, String error) {
        tokenStatus = status;
        tokenError = error;
        return this;
    }

    FakeProvider mute(boolean silent) {
        mute = silent;
        return this;
    }

    /** The form that was last sent for tokens. */
    String form() {
        return form;
    }

    int discoveries() {
        return discoveries;
    }

    String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(claims, key);
    }

    /** With a key that it does not publish, under the name of one that it does. */
    String signWithAnotherKey(JWTClaimsSet claims) throws JOSEException {
        return sign(claims, newKey("key-1"));
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** With the client's secret, which is no proof of who signed. */
    static String signWithSecret(JWTClaimsSet claims) throws JOSEException {
        SignedJWT signed = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        signed.sign(new MACSigner("a secret of the tests, of thirty-two bytes or more"));
        return signed.serialize();
    }

    private static String sign(JWTClaimsSet claims, ECKey with) throws JOSEException {
        SignedJWT signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .keyID("key-1")
                        .build(),
                claims);
        signed.sign(new ECDSASigner(with));
        return signed.serialize();
    }

    private void tellOfItself(HttpExchange exchange) throws IOException {
        discoveries++;
        String issuer = issuer();
        answer(
                exchange,
                mute ? 503 : 200,
                "application/json",
                JSONObjectUtils.toJSONString(Map.of(
                        "issuer",
                        issuer,
                        "authorization_endpoint",
                        issuer + "/authorize",
                        "token_endpoint",
                        issuer + "/token",
                        "userinfo_endpoint",
                        issuer + "/person",
                        "end_session_endpoint",
                        issuer + "/end",
                        "jwks_uri",
                        issuer + "/keys",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"pairwise"},
                        "token_endpoint_auth_methods_supported",
                        new String[] {"client_secret_post"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"ES256"})));
    }

    private void giveTokens(HttpExchange exchange) throws IOException {
        form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (tokenStatus != 200) {
            answer(exchange, tokenStatus, "application/json", "{\"error\":\"" + tokenError + "\"}");
            return;
        }
        Instant now = Instant.now();
        JWTClaimsSet claims = token.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(SUBJECT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("nonce", nonce)
                        .claim("acr", "eidas1"))
                .build();
        try {
            answer(
                    exchange,
                    200,
                    "application/json",
                    JSONObjectUtils.toJSONString(Map.of(
                            "access_token", "opaque", "token_type", "Bearer", "id_token", signing.sign(claims))));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tellOfThePerson(HttpExchange exchange) throws IOException {
        boolean allowed = "Bearer opaque".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!allowed) {
            answer(exchange, 401, "application/json", "{}");
        } else if (personSigned) {
            JWTClaimsSet.Builder claims =
                    new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT);
            person.forEach(claims::claim);
            try {
                answer(
                        exchange,
                        200,
                        "application/jwt",
                        sign(signedPerson.apply(claims).build()));
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        } else {
            answer(exchange, 200, "application/json", JSONObjectUtils.toJSONString(person));
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static ECKey newKey(String name) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
