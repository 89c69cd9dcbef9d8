package fr.nouveauxlieux.portal.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a browser brings back from the provider, in its address. */
final class Answer {

    private static final String STATE = "state";
    private static final Set<String> PROVIDER_IN_TROUBLE = Set.of("server_error", "temporarily_unavailable");
    private static final Set<String> NOT_SURE_ENOUGH = Set.of("unmet_authentication_requirements");

    private Answer() {}

    /**
     * Whether it answers this departure.
     *
     * @param parameters of the address
     */
    static boolean isTo(Departure departure, Map<String, List<String>> parameters) {
        List<String> states = parameters.getOrDefault(STATE, List.of());
        return states.size() == 1
                && MessageDigest.isEqual(
                        states.get(0).getBytes(StandardCharsets.UTF_8),
                        departure.state().getBytes(StandardCharsets.UTF_8));
    }

    /** The code in it. @throws ProviderException where there is none, or the answer is not this provider's */
    static AuthorizationCode code(
            ProviderSettings settings, OIDCProviderMetadata metadata, Map<String, List<String>> parameters)
            throws ProviderException {
        AuthenticationResponse answer = parse(settings, parameters);
        boolean fromAnother = answer.getIssuer() == null
                ? metadata.supportsAuthorizationResponseIssuerParam()
                : !answer.getIssuer().getValue().equals(settings.issuer().toString());
        if (fromAnother) {
            throw new ProviderException(Reason.UNTRUSTED, "an answer that is not of " + settings.issuer());
        }
        if (!answer.indicatesSuccess()) {
            throw refusal(answer.toErrorResponse().getErrorObject());
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new ProviderException(Reason.UNTRUSTED, "an answer without a code");
        }
        return code;
    }

    private static AuthenticationResponse parse(ProviderSettings settings, Map<String, List<String>> parameters)
            throws ProviderException {
        if (parameters.values().stream().anyMatch(values -> values.size() != 1)) {
            throw new ProviderException(Reason.UNTRUSTED, "an answer that says a thing twice");
        }
        try {
            return AuthenticationResponseParser.parse(settings.returnAddress(), parameters);
        } catch (ParseException e) {
            throw new ProviderException(Reason.UNTRUSTED, "an answer that cannot be read", e);
        }
    }

    /** Only codes that the protocol knows are kept: the rest of it is free text from an address. */
    private static ProviderException refusal(ErrorObject error) {
        String code = error.getCode() != null && error.getCode().matches("[a-z_]{1,60}") ? error.getCode() : "unknown";
        if (PROVIDER_IN_TROUBLE.contains(code)) {
            return new ProviderException(Reason.AWAY, "the provider says " + code);
        }
        if (NOT_SURE_ENOUGH.contains(code)) {
            return new ProviderException(Reason.TOO_WEAK, "the provider says " + code);
        }
        return new ProviderException(Reason.DENIED, "the provider says " + code);
    }
}
