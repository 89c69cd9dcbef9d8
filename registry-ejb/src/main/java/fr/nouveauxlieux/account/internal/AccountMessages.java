package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.GrantedRole;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** What is written to people about their accounts. */
@ApplicationScoped
public class AccountMessages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void verifyAddress(Account account, EmailAddress address, String page, OneTimeTokens.Issued link) {
        post(account, address, "account.verify-address", linkValues(page, link), "verify-address:" + link.key());
    }

    /** Once an hour at most, to an address that someone registers or signs up with although it has its account. */
    public void addressKnown(Account account) {
        toHolder(
                account,
                "account.address-known",
                Map.of("link", AccountLinks.SIGN_IN),
                "address-known:" + account.id() + ":" + clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    public void resetPassphrase(Account account, OneTimeTokens.Issued link) {
        toHolder(
                account,
                "account.reset-passphrase",
                linkValues(AccountLinks.RESET_PASSPHRASE, link),
                "reset-passphrase:" + link.key());
    }

    public void passphraseChanged(Account account) {
        toHolder(
                account,
                "account.passphrase-changed",
                Map.of("link", AccountLinks.ASK_RESET, "at", clock.instant().toString()),
                "passphrase-changed:" + account.id() + ":" + clock.instant());
    }

    public void addressChanged(Account account, EmailAddress former) {
        post(
                account,
                former,
                "account.address-changed",
                Map.of("at", clock.instant().toString()),
                "address-changed:" + account.id() + ":" + clock.instant());
    }

    public void manyFailures(Account account) {
        toHolder(
                account,
                "account.many-failures",
                Map.of("link", AccountLinks.ASK_RESET, "at", clock.instant().toString()),
                "many-failures:" + account.id() + ":" + clock.instant());
    }

    /** @param network where the holder, or somebody else, has signed in from for the first time */
    public void newSignIn(Account account, String network) {
        toHolder(
                account,
                "account.new-sign-in",
                Map.of("link", AccountLinks.OWN_SESSIONS, "at", clock.instant().toString(), "origin", network),
                "new-sign-in:" + account.id() + ":" + clock.instant());
    }

    /** @param erasedOn unless the holder signs in before */
    public void unused(Account account, Instant erasedOn) {
        toHolder(
                account,
                "account.unused-warning",
                Map.of(
                        "link",
                        AccountLinks.SIGN_IN,
                        "on",
                        erasedOn.atZone(PARIS).toLocalDate().toString()),
                "unused-warning:" + account.id() + ":" + clock.instant());
    }

    public void roleGranted(Account account, GrantedRole granted) {
        toHolder(
                account,
                "account.role-granted",
                Map.of(
                        "link",
                        AccountLinks.OWN_ACCOUNT,
                        "role",
                        granted.grant().role().name()),
                "role-granted:" + granted.view().id());
    }

    private void toHolder(Account account, String template, Map<String, String> values, String event) {
        if (account.isVerified() && !account.isDemonstration()) {
            account.address().ifPresent(address -> post(account, address, template, values, event));
        }
    }

    private void post(
            Account account, EmailAddress address, String template, Map<String, String> values, String event) {
        outbox.post(new Message(
                template, address, Optional.of(account.id()), account.language().code(), values, event));
    }

    private static Map<String, String> linkValues(String page, OneTimeTokens.Issued link) {
        return Map.of(
                "link",
                AccountLinks.with(page, link.token()),
                "until",
                link.expires().toString());
    }
}
