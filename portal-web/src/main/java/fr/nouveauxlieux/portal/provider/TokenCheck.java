package fr.nouveauxlieux.portal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;

/**
 * Believes an ID token only if the provider signed it, for this portal, for this sign-in, and a moment ago; and the
 * access token only if the ID token says that they belong together.
 */
final class TokenCheck {

    private final ProviderSettings settings;

    TokenCheck(ProviderSettings settings) {
        this.settings = settings;
    }

    IDTokenClaimsSet check(OIDCTokens tokens, JWSKeySelector<SecurityContext> keys, Departure departure)
            throws ProviderException {
        if (!(tokens.getIDToken() instanceof SignedJWT signed)) {
            throw new ProviderException(Reason.UNTRUSTED, "an ID token that is not signed");
        }
        try {
            IDTokenValidator validator =
                    new IDTokenValidator(new Issuer(settings.issuer()), new ClientID(settings.clientId()), keys, null);
            IDTokenClaimsSet claims = validator.validate(signed, new Nonce(departure.nonce()));
            requireMeantForUs(claims);
            if (claims.getAccessTokenHash() != null) {
                AccessTokenValidator.validate(
                        tokens.getBearerAccessToken(), signed.getHeader().getAlgorithm(), claims.getAccessTokenHash());
            }
            return claims;
        } catch (KeySourceException e) {
            throw new ProviderException(Reason.AWAY, "the provider's keys cannot be read", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new ProviderException(Reason.UNTRUSTED, "an ID token that is refused: " + e.getMessage(), e);
        } catch (InvalidHashException e) {
            throw new ProviderException(Reason.UNTRUSTED, "an access token that is not the ID token's", e);
        }
    }

    /** The library looks at the audience alone: a token for several must also say which of them asked for it. */
    private void requireMeantForUs(IDTokenClaimsSet claims) throws ProviderException {
        AuthorizedParty asker = claims.getAuthorizedParty();
        boolean askedByUs = asker == null
                ? claims.getAudience().size() == 1
                : asker.getValue().equals(settings.clientId());
        if (!askedByUs) {
            throw new ProviderException(Reason.UNTRUSTED, "an ID token that another has asked for");
        }
    }
}
