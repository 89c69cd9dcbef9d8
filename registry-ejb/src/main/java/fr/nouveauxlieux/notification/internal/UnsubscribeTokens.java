package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.MailLinks;
import fr.nouveauxlieux.notification.internal.writing.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens that let whoever holds a message end messages of its kind, without signing in. They are signed, not kept; they
 * never expire, for a message may be read years later, and can do nothing else.
 */
@ApplicationScoped
public class UnsubscribeTokens {

    private static final String PAGE = MailLinks.UNSUBSCRIBE + "?" + MailLinks.TOKEN + "=";
    private static final String PURPOSE = "unsubscribe";
    private static final Pattern SHAPE = Pattern.compile("([^.]{16})\\.([a-z.-]{3,60})\\.([A-Za-z0-9_-]{43})");

    private final MailSecret secret;

    @Inject
    public UnsubscribeTokens(MailSecret secret) {
        this.secret = secret;
    }

    /** For the proxy that stands before it. */
    protected UnsubscribeTokens() {
        this(null);
    }

    /** Whose messages, and of what kind. */
    public record Claim(AccountId account, Template template) {}

    public String tokenFor(AccountId account, Template template) {
        String claim = account.value() + "." + template.code();
        return claim + "." + signatureOf(claim);
    }

    /** The page where the token is used, from its first slash on. */
    public String pathFor(AccountId account, Template template) {
        return PAGE + tokenFor(account, template);
    }

    /** Empty where the token was not drawn here, or its kind is no longer one that may be refused. */
    public Optional<Claim> find(String token) {
        Matcher parts = SHAPE.matcher(token == null ? "" : token);
        if (!parts.matches() || !isSigned(parts.group(1) + "." + parts.group(2), parts.group(3))) {
            return Optional.empty();
        }
        return AccountId.find(parts.group(1)).flatMap(account -> Template.find(parts.group(2))
                .filter(Template::isOptional)
                .map(template -> new Claim(account, template)));
    }

    private boolean isSigned(String claim, String signature) {
        return MessageDigest.isEqual(
                signatureOf(claim).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signatureOf(String claim) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.digest(PURPOSE, claim));
    }
}
