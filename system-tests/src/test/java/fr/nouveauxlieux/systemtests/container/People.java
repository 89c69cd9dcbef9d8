package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.Register;
import fr.nouveauxlieux.account.Registration;
import fr.nouveauxlieux.account.SignIn;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.account.VerifyAddress;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.internal.Invitations;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** People with accounts, made by the use cases that people use, and what the database remembers of what they did. */
@ApplicationScoped
public class People {

    public static final Passphrase PASSPHRASE = Passphrase.typed("cheval pile agrafe juste");
    public static final Passphrase WRONG = Passphrase.typed("cheval pile agrafe faux");
    public static final DeviceName DEVICE = new DeviceName("Firefox, Linux");
    public static final PersonName NAME = new PersonName("Claude", "Exemple");

    /** Someone with an account and a session. */
    public record Person(EmailAddress address, AccountId account, SecretToken session) {}

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    @Inject
    private Requests requests;

    @Inject
    private Register register;

    @Inject
    private VerifyAddress verifyAddress;

    @Inject
    private SignIn signIn;

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private Organisations organisations;

    @Inject
    private Invitations invitations;

    public EmailAddress address(String name) {
        return new EmailAddress(name + "@people.example");
    }

    /** Registered, verified and signed in from {@link Requests#HOME}. */
    public Person person(String name) {
        EmailAddress address = address(name);
        register(address);
        SecretToken link = link(address, Purpose.VERIFY_ADDRESS);
        requests.visitor(() -> verifyAddress.verify(link, PASSPHRASE));
        SignInOutcome.SignedIn signedIn =
                (SignInOutcome.SignedIn) requests.visitor(() -> signIn.signIn(address, PASSPHRASE, DEVICE));
        return new Person(address, signedIn.account(), signedIn.session());
    }

    public void register(EmailAddress address) {
        requests.visitor(done(() -> register.register(new Registration(address, PASSPHRASE, NAME, Language.FR))));
    }

    /** A link as it would have been sent. */
    public SecretToken link(EmailAddress address, Purpose purpose) {
        return requests.visitor(() -> issue(address, purpose));
    }

    @Transactional
    public SecretToken issue(EmailAddress address, Purpose purpose) {
        return tokens.issue(purpose, accounts.findByAddress(address).orElseThrow(), Duration.ofHours(1))
                .token();
    }

    /** A link by which the holder of one address takes another. */
    @Transactional
    public SecretToken issueFor(EmailAddress address, EmailAddress next) {
        return tokens.issue(
                        Purpose.CHANGE_ADDRESS,
                        accounts.findByAddress(address).orElseThrow(),
                        Duration.ofHours(1),
                        next)
                .token();
    }

    /** An invitation as it would have been sent. */
    @Transactional
    public SecretToken issueInvitation(OrganisationId organisation, EmailAddress address, MembershipRole role) {
        SecretToken token = SecretToken.draw();
        invitations.add(organisations.get(organisation), token, address, role);
        return token;
    }

    /** Someone of the staff, with the second factor shown. */
    public Actor staff(AccountId account, Role role) {
        RoleGrant grant = role == Role.PREFECTURE ? RoleGrant.within(role, Set.of("59")) : RoleGrant.everywhere(role);
        return Actor.person(account, Set.of(grant), true, Set.of(), Set.of(), Requests.HOME);
    }

    public int entries(String action, Object subject) {
        return count(
                "select count(*) from journal_entry where action = ? and subject_id = ?", action, subject.toString());
    }

    public int messages(String template, AccountId account) {
        return count(
                "select count(*) from outbox_message where template = ? and account_id = ?", template, account.value());
    }

    public int count(String query, String... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void change(String statement) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work that gives nothing back. */
    public static Callable<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
