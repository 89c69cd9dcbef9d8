package fr.nouveauxlieux.portal.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.io.IOException;

/** Changes the code that the browser brought for tokens, with the provider itself. */
final class CodeExchange {

    private final ProviderSettings settings;
    private final ProviderHttp http;

    CodeExchange(ProviderSettings settings, ProviderHttp http) {
        this.settings = settings;
        this.http = http;
    }

    OIDCTokens exchange(OIDCProviderMetadata metadata, AuthorizationCode code, Departure departure)
            throws ProviderException {
        CodeVerifier verifier = settings.challenge() ? new CodeVerifier(departure.verifier()) : null;
        TokenRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        authentication(metadata),
                        new AuthorizationCodeGrant(code, settings.returnAddress(), verifier))
                .build();
        TokenResponse response = ask(request);
        if (!response.indicatesSuccess()) {
            throw refusal(response.toErrorResponse().getErrorObject());
        }
        OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        if (tokens.getIDToken() == null || tokens.getBearerAccessToken() == null) {
            throw new ProviderException(Reason.UNTRUSTED, "an answer without both tokens");
        }
        return tokens;
    }

    private TokenResponse ask(TokenRequest request) throws ProviderException {
        try {
            HTTPResponse response = request.toHTTPRequest().send(http);
            if (response.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new ProviderException(Reason.AWAY, "status " + response.getStatusCode() + " for a code");
            }
            return OIDCTokenResponseParser.parse(response);
        } catch (IOException e) {
            throw new ProviderException(Reason.AWAY, "no answer for a code", e);
        } catch (ParseException e) {
            throw new ProviderException(Reason.UNTRUSTED, "tokens that cannot be read", e);
        }
    }

    private static ProviderException refusal(ErrorObject error) {
        return OAuth2Error.INVALID_GRANT.equals(error)
                ? new ProviderException(Reason.STALE, "the code has been used, or is too old")
                : new ProviderException(Reason.UNTRUSTED, "the provider refuses to give tokens");
    }

    /** ProConnect and FranceConnect take the secret in the body alone; it is HTTP's own way that is the default. */
    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        ClientID client = new ClientID(settings.clientId());
        Secret secret = new Secret(settings.clientSecret());
        boolean inBody = metadata.getTokenEndpointAuthMethods() != null
                && metadata.getTokenEndpointAuthMethods().contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inBody ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }
}
