package fr.nouveauxlieux.systemtests.browser;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.internal.MailSecret;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.notification.internal.writing.Template;

/** The links that messages of the browser tests' portals end with, without waiting for such a message. */
final class UnsubscribeLinks {

    /** The key of these portals, known to tests alone. */
    static final String KEY = "dGVzdHMgdGVzdHMgdGVzdHMgdGVzdHMgdGVzdHMgISE=";

    private static final UnsubscribeTokens TOKENS = new UnsubscribeTokens(new MailSecret(KEY));

    private UnsubscribeLinks() {}

    /** Path and parameters, to the page that ends messages of sign-ins from new networks. */
    static String of(AccountId account) {
        return TOKENS.pathFor(account, Template.NEW_SIGN_IN);
    }
}
