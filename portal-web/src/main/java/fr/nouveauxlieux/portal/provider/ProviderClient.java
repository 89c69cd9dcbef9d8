package fr.nouveauxlieux.portal.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One provider, as the portal speaks with it: the authorization code flow, from leaving to coming back. */
final class ProviderClient {

    private static final int STATE_BYTES = 32;

    private final ProviderSettings settings;
    private final Discovery discovery;
    private final CodeExchange codeExchange;
    private final TokenCheck tokenCheck;
    private final UserInfoReader userInfoReader;
    private final IdentityReader identityReader;

    ProviderClient(ProviderSettings settings, Clock clock) {
        ProviderHttp http = new ProviderHttp();
        this.settings = settings;
        this.discovery = new Discovery(settings.issuer(), http, clock);
        this.codeExchange = new CodeExchange(settings, http);
        this.tokenCheck = new TokenCheck(settings);
        this.userInfoReader = new UserInfoReader(settings, http);
        this.identityReader = new IdentityReader(settings);
    }

    URI issuer() {
        return settings.issuer();
    }

    /** Where to send the browser. @param anew whether someone whom the provider still knows must show themselves again */
    URI leave(Departure departure, boolean anew) throws ProviderException {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(new String[0])),
                        new ClientID(settings.clientId()),
                        settings.returnAddress())
                .endpointURI(discovery.get().metadata().getAuthorizationEndpointURI())
                .state(new State(departure.state()))
                .nonce(new Nonce(departure.nonce()));
        if (!settings.acrValues().isEmpty()) {
            request.acrValues(settings.acrValues().stream().map(ACR::new).toList());
        }
        if (settings.challenge()) {
            request.codeChallenge(new CodeVerifier(departure.verifier()), CodeChallengeMethod.S256);
        }
        if (anew) {
            request.prompt(Prompt.Type.LOGIN);
        }
        return request.build().toURI();
    }

    /** @param parameters of the address at which the browser comes back */
    Recognised arrive(Departure departure, Map<String, List<String>> parameters) throws ProviderException {
        if (!Answer.isTo(departure, parameters)) {
            throw new ProviderException(Reason.STALE, "an answer to another departure");
        }
        Discovery.Published provider = discovery.get();
        AuthorizationCode code = Answer.code(settings, provider.metadata(), parameters);
        OIDCTokens tokens = codeExchange.exchange(provider.metadata(), code, departure);
        IDTokenClaimsSet claims = tokenCheck.check(tokens, provider.keys(), departure);
        requireSureEnough(claims.getACR());
        UserInfo person = userInfoReader.read(provider, tokens.getBearerAccessToken(), claims.getSubject());
        return new Recognised(identityReader.read(person, claims.getACR()), tokens.getIDTokenString());
    }

    private void requireSureEnough(ACR acr) throws ProviderException {
        boolean sureEnough = settings.acrValues().isEmpty()
                || acr != null
                        && (settings.acrValues().contains(acr.getValue())
                                || settings.secondFactorAcr().contains(acr.getValue()));
        if (!sureEnough) {
            throw new ProviderException(Reason.TOO_WEAK, "a person recognised less surely than asked for");
        }
    }

    /** Where to send the browser to be signed out there too; empty where the provider offers no such thing. */
    Optional<URI> signOut(String token) throws ProviderException {
        Optional<URI> address = discovery.get().signOut();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            JWT hint = JWTParser.parse(token);
            LogoutRequest request =
                    new LogoutRequest(address.get(), hint, settings.signedOutAddress(), new State(STATE_BYTES));
            return Optional.of(request.toURI());
        } catch (ParseException e) {
            throw new ProviderException(Reason.STALE, "a kept token that cannot be read", e);
        }
    }
}
