package fr.nouveauxlieux.portal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.UserInfoSuccessResponse;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.io.IOException;

/** Asks the provider who the person is; it answers in plain JSON, or in a token that it signs. */
final class UserInfoReader {

    private final ProviderSettings settings;
    private final ProviderHttp http;

    UserInfoReader(ProviderSettings settings, ProviderHttp http) {
        this.settings = settings;
        this.http = http;
    }

    /** @param subject whom the ID token names: about anybody else nothing is believed */
    UserInfo read(Discovery.Published provider, BearerAccessToken token, Subject subject) throws ProviderException {
        UserInfoSuccessResponse answer = ask(provider, token);
        UserInfo person =
                answer.getUserInfoJWT() == null ? answer.getUserInfo() : open(answer.getUserInfoJWT(), provider.keys());
        if (!subject.equals(person.getSubject())) {
            throw new ProviderException(Reason.UNTRUSTED, "what is told is of another than the ID token's");
        }
        return person;
    }

    private UserInfoSuccessResponse ask(Discovery.Published provider, BearerAccessToken token)
            throws ProviderException {
        try {
            HTTPResponse response = new UserInfoRequest(provider.metadata().getUserInfoEndpointURI(), token)
                    .toHTTPRequest()
                    .send(http);
            if (response.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new ProviderException(Reason.AWAY, "status " + response.getStatusCode() + " for a person");
            }
            UserInfoResponse answer = UserInfoResponse.parse(response);
            if (!answer.indicatesSuccess()) {
                throw new ProviderException(Reason.UNTRUSTED, "the provider refuses to say who it is");
            }
            return answer.toSuccessResponse();
        } catch (IOException e) {
            throw new ProviderException(Reason.AWAY, "no answer for a person", e);
        } catch (ParseException e) {
            throw new ProviderException(Reason.UNTRUSTED, "a person that cannot be read", e);
        }
    }

    private UserInfo open(JWT signed, JWSKeySelector<SecurityContext> keys) throws ProviderException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(keys);
        try {
            JWTClaimsSet claims = processor.process(signed, null);
            boolean fromAnother = claims.getIssuer() != null
                    && !claims.getIssuer().equals(settings.issuer().toString());
            boolean forAnother =
                    !claims.getAudience().isEmpty() && !claims.getAudience().contains(settings.clientId());
            if (fromAnother || forAnother) {
                throw new ProviderException(Reason.UNTRUSTED, "a person told by another, or to another");
            }
            return new UserInfo(claims);
        } catch (KeySourceException e) {
            throw new ProviderException(Reason.AWAY, "the provider's keys cannot be read", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new ProviderException(Reason.UNTRUSTED, "a person whose signature is refused", e);
        } catch (IllegalArgumentException e) {
            throw new ProviderException(Reason.UNTRUSTED, "a person without a subject", e);
        }
    }
}
