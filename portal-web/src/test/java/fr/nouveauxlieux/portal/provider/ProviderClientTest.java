package fr.nouveauxlieux.portal.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.nouveauxlieux.account.ProviderIdentity;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocol, against a provider that answers as it should not. */
class ProviderClientTest {

    private static final Departure DEPARTURE = Departure.draw(Provider.PROCONNECT, Optional.empty(), "/compte");

    private final FakeProvider provider = new FakeProvider().asked(DEPARTURE);
    private final SettingsOfTests settings = SettingsOfTests.of(provider.issuer());

    @AfterEach
    void stop() {
        provider.close();
    }

    private ProviderClient client() {
        return new ProviderClient(settings.read(), Clock.systemUTC());
    }

    private static Map<String, List<String>> answer() {
        return new HashMap<>(Map.of("code", List.of("the-code"), "state", List.of(DEPARTURE.state())));
    }

    private ProviderIdentity arrive() throws ProviderException {
        return client().arrive(DEPARTURE, answer()).identity();
    }

    private Reason refusal() {
        return refusal(answer());
    }

    private Reason refusal(Map<String, List<String>> answer) {
        return catchThrowableOfType(ProviderException.class, () -> client().arrive(DEPARTURE, answer))
                .reason();
    }

    @Test
    void theBrowserIsSentWithAllThatTheProtocolAsksForAndNothingElse() throws Exception {
        settings.with("acr-values", "eidas1");
        URI address = client().leave(DEPARTURE, false);
        Map<String, String> asked = parameters(address.getRawQuery());
        assertThat(address.toString()).startsWith(provider.issuer() + "/authorize?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", FakeProvider.CLIENT)
                .containsEntry("redirect_uri", "https://lieux.exemple/connexion/retour/proconnect")
                .containsEntry("scope", "openid given_name usual_name email uid siret")
                .containsEntry("acr_values", "eidas1")
                .containsEntry("state", DEPARTURE.state())
                .containsEntry("nonce", DEPARTURE.nonce())
                .containsEntry("code_challenge_method", "S256")
                .containsKey("code_challenge")
                .hasSize(9);
        assertThat(asked.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(asked.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(address.toString()).doesNotContain(DEPARTURE.verifier());
    }

    @Test
    void whoeverSignsInAnewIsAskedToShowThemselvesAgain() throws Exception {
        assertThat(parameters(client().leave(DEPARTURE, true).getRawQuery())).containsEntry("prompt", "login");
    }

    @Test
    void theProofOfTheCodesOwnerCanBeLeftOutForAProviderThatRefusesIt() throws Exception {
        settings.with("pkce", "false");
        assertThat(parameters(client().leave(DEPARTURE, false).getRawQuery())).doesNotContainKey("code_challenge");
        arrive();
        assertThat(parameters(provider.form())).doesNotContainKey("code_verifier");
    }

    @Test
    void anAgentIsKnownByAllThatProConnectTells() throws Exception {
        ProviderIdentity identity = arrive();
        assertThat(identity.issuer()).isEqualTo(provider.issuer());
        assertThat(identity.subject()).isEqualTo(FakeProvider.SUBJECT);
        assertThat(identity.name().full()).isEqualTo("Camille Martin");
        assertThat(identity.address()).contains(new EmailAddress("camille.martin@lieux.exemple"));
        assertThat(identity.uid()).contains("cmartin");
        assertThat(identity.siret().orElseThrow().value()).isEqualTo("13002526500013");
        assertThat(identity.verifiedAddress()).isEmpty();
        assertThat(identity.secondFactor()).isFalse();
        assertThat(parameters(provider.form()))
                .containsEntry("code", "the-code")
                .containsEntry("code_verifier", DEPARTURE.verifier())
                .containsEntry("redirect_uri", "https://lieux.exemple/connexion/retour/proconnect");
    }

    @Test
    void anIndividualIsKnownByTheNameOfTheirFamily() throws Exception {
        provider.withPerson("usual_name", null).withPerson("family_name", "Durand");
        assertThat(arrive().name().full()).isEqualTo("Camille Durand");
    }

    @Test
    void whoTheyAreMayComeInASignedToken() throws Exception {
        provider.signingThePerson(claims -> claims);
        assertThat(arrive().name().full()).isEqualTo("Camille Martin");
    }

    @Test
    void anAddressIsVerifiedWhereTheProviderSaysSoOrIsTrustedToKnow() throws Exception {
        provider.withPerson("email_verified", true);
        assertThat(arrive().verifiedAddress()).isPresent();
        provider.withPerson("email_verified", null);
        settings.with("addresses-verified", "true");
        assertThat(arrive().verifiedAddress()).isPresent();
    }

    @Test
    void aNumberOfOrganisationThatIsNoneIsNotKept() throws Exception {
        provider.withPerson("siret", "13002526500014");
        assertThat(arrive().siret()).isEmpty();
    }

    @Test
    void aSecondFactorOfTheProviderCountsOnlyWhereTheSettingsNameIt() throws Exception {
        provider.withToken(claims -> claims.claim("acr", "eidas2"));
        assertThat(arrive().secondFactor()).isFalse();
        settings.with("second-factor-acr", "eidas2,eidas3");
        assertThat(arrive().secondFactor()).isTrue();
    }

    @Test
    void whoeverIsRecognisedLessSurelyThanAskedForIsRefused() throws Exception {
        settings.with("acr-values", "eidas2");
        assertThat(refusal()).isEqualTo(Reason.TOO_WEAK);
        provider.withToken(claims -> claims.claim("acr", null));
        assertThat(refusal()).isEqualTo(Reason.TOO_WEAK);
        provider.withToken(claims -> claims.claim("acr", "eidas2"));
        assertThat(arrive().name().given()).isEqualTo("Camille");
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> falseTokens() {
        return Stream.of(
                claims -> claims.claim("nonce", "of-another-sign-in"),
                claims -> claims.claim("nonce", null),
                claims -> claims.audience("another-client"),
                claims -> claims.audience(List.of(FakeProvider.CLIENT, "another-client")),
                claims -> claims.claim("azp", "another-client"),
                claims -> claims.issuer("https://mal.exemple"),
                claims -> claims.subject("somebody-else"),
                claims -> claims.subject(null),
                claims -> claims.claim("at_hash", "bm90IHRoZSBoYXNoIQ"),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(600))));
    }

    @ParameterizedTest
    @MethodSource("falseTokens")
    void aTokenThatIsNotForThisSignInIsRefused(UnaryOperator<JWTClaimsSet.Builder> lie) {
        provider.withToken(lie);
        assertThat(refusal()).isEqualTo(Reason.UNTRUSTED);
    }

    @Test
    void aTokenThatTheProviderDidNotSignIsRefused() {
        for (FakeProvider.Signing signing : List.<FakeProvider.Signing>of(
                provider::signWithAnotherKey, FakeProvider::unsigned, FakeProvider::signWithSecret)) {
            provider.signing(signing);
            assertThat(refusal()).isEqualTo(Reason.UNTRUSTED);
        }
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> falsePersons() {
        return Stream.of(
                claims -> claims.claim("sub", "somebody-else"),
                claims -> claims.claim("sub", null),
                claims -> claims.issuer("https://mal.exemple"),
                claims -> claims.audience("another-client"));
    }

    @ParameterizedTest
    @MethodSource("falsePersons")
    void aSignedPersonOfAnotherIsRefused(UnaryOperator<JWTClaimsSet.Builder> lie) {
        provider.signingThePerson(lie);
        assertThat(refusal()).isEqualTo(Reason.UNTRUSTED);
    }

    @Test
    void aPersonWithoutNameIsNotTakenIn() {
        provider.withPerson("usual_name", " ");
        assertThat(refusal()).isEqualTo(Reason.NAMELESS);
    }

    @Test
    void anAnswerToAnotherStateIsNotEvenReadWhateverItSays() {
        Map<String, List<String>> tampered = answer();
        tampered.put("state", List.of(DEPARTURE.state() + "x"));
        assertThat(refusal(tampered)).isEqualTo(Reason.STALE);
        assertThat(refusal(Map.of("code", List.of("the-code")))).isEqualTo(Reason.STALE);
        assertThat(refusal(Map.of("error", List.of("access_denied"), "state", List.of("x"))))
                .isEqualTo(Reason.STALE);
        assertThat(provider.form()).isEmpty();
    }

    @Test
    void anAnswerOfAnotherProviderOrThatSaysAThingTwiceIsRefused() {
        Map<String, List<String>> mixed = answer();
        mixed.put("iss", List.of("https://mal.exemple"));
        assertThat(refusal(mixed)).isEqualTo(Reason.UNTRUSTED);
        Map<String, List<String>> twice = answer();
        twice.put("code", List.of("one", "another"));
        assertThat(refusal(twice)).isEqualTo(Reason.UNTRUSTED);
        assertThat(provider.form()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied,DENIED",
        "login_required,DENIED",
        "<script>,DENIED",
        "temporarily_unavailable,AWAY",
        "server_error,AWAY",
        "unmet_authentication_requirements,TOO_WEAK"
    })
    void whatTheProviderRefusesIsToldPlainly(String error, Reason reason) {
        assertThat(refusal(Map.of("error", List.of(error), "state", List.of(DEPARTURE.state()))))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"400,invalid_grant,STALE", "401,invalid_client,UNTRUSTED", "503,busy,AWAY"})
    void aCodeThatIsRefusedSignsNobodyIn(int status, String error, Reason reason) {
        provider.refusingCodes(status, error);
        assertThat(refusal()).isEqualTo(reason);
    }

    @Test
    void signingOutThereNamesTheTokenAndComesBackHere() throws Exception {
        ProviderClient client = client();
        String token = client.arrive(DEPARTURE, answer()).token();
        URI address = client.signOut(token).orElseThrow();
        assertThat(address.toString()).startsWith(provider.issuer() + "/end?");
        assertThat(parameters(address.getRawQuery()))
                .containsEntry("id_token_hint", token)
                .containsEntry("post_logout_redirect_uri", "https://lieux.exemple/deconnexion/retour")
                .containsKey("state")
                .hasSize(3);
    }

    private static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
