package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.DEVICE;
import static fr.nouveauxlieux.systemtests.container.People.PASSPHRASE;
import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.AccountFilter;
import fr.nouveauxlieux.account.AccountOrder;
import fr.nouveauxlieux.account.AccountPage;
import fr.nouveauxlieux.account.AccountRow;
import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.BecomeFirstAdministrator;
import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.GrantRole;
import fr.nouveauxlieux.account.IssueFirstAdministratorLink;
import fr.nouveauxlieux.account.LastAdministratorException;
import fr.nouveauxlieux.account.LinkIdentity;
import fr.nouveauxlieux.account.LinkIdentityOutcome;
import fr.nouveauxlieux.account.LinkOutcome;
import fr.nouveauxlieux.account.ListOwnSessions;
import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.ProviderIdentity;
import fr.nouveauxlieux.account.ReadAccount;
import fr.nouveauxlieux.account.ReadOwnAccount;
import fr.nouveauxlieux.account.RestoreAccount;
import fr.nouveauxlieux.account.RevokeOtherSessions;
import fr.nouveauxlieux.account.RevokeSession;
import fr.nouveauxlieux.account.SearchAccounts;
import fr.nouveauxlieux.account.SessionView;
import fr.nouveauxlieux.account.SignIn;
import fr.nouveauxlieux.account.SignInAsDemonstration;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.account.SignInWithProvider;
import fr.nouveauxlieux.account.SuspendAccount;
import fr.nouveauxlieux.account.UnlinkIdentity;
import fr.nouveauxlieux.account.UnlinkIdentityOutcome;
import fr.nouveauxlieux.account.WithdrawRole;
import fr.nouveauxlieux.account.internal.DemonstrationAccounts;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import fr.nouveauxlieux.privacy.ExportOwnData;
import fr.nouveauxlieux.privacy.internal.RetentionRunner;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff do with accounts, and how people come to have one by a provider or in a demonstration. */
@ExtendWith(ArquillianExtension.class)
public class AccountStaffIT {

    private static final String ISSUER = "https://provider.example";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private SignIn signIn;

    @Inject
    private GrantRole grantRole;

    @Inject
    private WithdrawRole withdrawRole;

    @Inject
    private SuspendAccount suspendAccount;

    @Inject
    private RestoreAccount restoreAccount;

    @Inject
    private SearchAccounts searchAccounts;

    @Inject
    private ReadAccount readAccount;

    @Inject
    private ReadOwnAccount readOwnAccount;

    @Inject
    private IssueFirstAdministratorLink issueFirstAdministratorLink;

    @Inject
    private BecomeFirstAdministrator becomeFirstAdministrator;

    @Inject
    private SignInWithProvider signInWithProvider;

    @Inject
    private LinkIdentity linkIdentity;

    @Inject
    private UnlinkIdentity unlinkIdentity;

    @Inject
    private SignInAsDemonstration signInAsDemonstration;

    @Inject
    private ListOwnSessions listOwnSessions;

    @Inject
    private RevokeSession revokeSession;

    @Inject
    private RevokeOtherSessions revokeOtherSessions;

    @Inject
    private ExportOwnData exportOwnData;

    @Inject
    private Event<DemonstrationRemoved> demonstrationRemoved;

    @Inject
    private RetentionRunner retention;

    @Inject
    private DemonstrationAccounts demonstrationAccounts;

    private Actor actorOf(SecretToken session) {
        return requests.in(session, () -> currentActor.get());
    }

    @Test
    void aRoleIsGivenWorksOnlyWithASecondFactorAndIsTakenBack() {
        Person person = people.person("officer");
        Actor administrator = people.staff(people.person("grants").account(), Role.ADMINISTRATOR);
        RoleGrant grant = RoleGrant.within(Role.PREFECTURE, Set.of("59", "62"));
        requests.as(administrator, done(() -> grantRole.grant(person.account(), grant, Optional.empty())));
        assertThat(actorOf(person.session()).grants()).containsExactly(grant);
        assertThat(actorOf(person.session()).holds(Role.PREFECTURE)).isFalse();
        assertThat(people.messages("account.role-granted", person.account())).isEqualTo(1);
        assertThat(people.entries("account.grant-role", person.account())).isEqualTo(1);

        long id = requests.in(person.session(), readOwnAccount::read)
                .grants()
                .get(0)
                .id();
        requests.as(administrator, done(() -> withdrawRole.withdraw(person.account(), id)));
        assertThat(actorOf(person.session()).grants()).isEmpty();
        assertThat(people.entries("account.withdraw-role", person.account())).isEqualTo(1);
    }

    @Test
    void theFirstAdministratorComesByALinkOnceAndCannotLeaveTheRegistryWithoutOne() {
        Person person = people.person("first");
        Person second = people.person("second");
        SecretToken link = requests.as(Actor.system("test"), issueFirstAdministratorLink::issue)
                .orElseThrow();
        assertThat(requests.in(person.session(), () -> becomeFirstAdministrator.become(link)))
                .isEqualTo(LinkOutcome.DONE);
        assertThat(requests.in(second.session(), () -> becomeFirstAdministrator.become(link)))
                .isEqualTo(LinkOutcome.LINK_NO_LONGER_VALID);
        assertThat(requests.as(Actor.system("test"), issueFirstAdministratorLink::issue))
                .isEmpty();

        long role = requests.in(person.session(), readOwnAccount::read)
                .grants()
                .get(0)
                .id();
        Actor own = people.staff(person.account(), Role.ADMINISTRATOR);
        Actor other = people.staff(second.account(), Role.ADMINISTRATOR);
        for (Actor actor : List.of(own, other)) {
            assertThatThrownBy(() -> requests.as(actor, done(() -> withdrawRole.withdraw(person.account(), role))))
                    .isInstanceOf(LastAdministratorException.class);
            assertThatThrownBy(() -> requests.as(actor, done(() -> suspendAccount.suspend(person.account()))))
                    .isInstanceOf(LastAdministratorException.class);
        }
    }

    @Test
    void aSuspendedAccountIsSignedOutAndInNoMoreUntilItIsRestored() {
        Person person = people.person("suspended");
        Actor administrator = people.staff(people.person("suspends").account(), Role.ADMINISTRATOR);
        requests.as(administrator, done(() -> suspendAccount.suspend(person.account())));
        assertThat(actorOf(person.session()).isSignedIn()).isFalse();
        assertThat(requests.visitor(() -> signIn.signIn(person.address(), PASSPHRASE, DEVICE)))
                .isInstanceOf(SignInOutcome.Refused.class);
        requests.as(administrator, done(() -> restoreAccount.restore(person.account())));
        assertThat(requests.visitor(() -> signIn.signIn(person.address(), PASSPHRASE, DEVICE)))
                .isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(people.entries("account.suspend", person.account())).isEqualTo(1);
        assertThat(people.entries("account.restore", person.account())).isEqualTo(1);
    }

    @Test
    void accountsAreFoundPageByPageEachOnceAndWhoeverReadsIsRemembered() {
        Set<AccountId> made = Set.of(
                people.person("searched-a").account(),
                people.person("searched-b").account(),
                people.person("searched-c").account());
        Actor auditor = people.staff(people.person("auditor").account(), Role.AUDITOR);
        AccountFilter filter = new AccountFilter(
                "SÉARCHED-", Optional.empty(), Optional.of(AccountState.ACTIVE), Optional.empty(), Optional.of(true));
        List<AccountId> found = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            PageRange range = new PageRange(number, 2);
            AccountPage page = requests.as(auditor, () -> searchAccounts.search(filter, AccountOrder.NEWEST, range));
            assertThat(page.total()).isEqualTo(3);
            found.addAll(page.rows().stream().map(AccountRow::id).toList());
        }
        assertThat(found).hasSize(3).containsExactlyInAnyOrderElementsOf(made);
        assertThat(people.entries("account.search", "all")).isGreaterThanOrEqualTo(2);

        AccountId one = found.get(0);
        assertThat(requests.as(auditor, () -> readAccount.read(one)).sessions()).isEqualTo(1);
        assertThat(people.entries("account.read", one)).isEqualTo(1);
        AccountFilter administrators = new AccountFilter(
                "searched-", Optional.of(Role.ADMINISTRATOR), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(requests.as(
                                auditor,
                                () -> searchAccounts.search(administrators, AccountOrder.NAME, new PageRange(1, 10)))
                        .rows())
                .isEmpty();
    }

    private static ProviderIdentity identity(String subject, EmailAddress address, boolean verified) {
        return new ProviderIdentity(
                ISSUER,
                subject,
                Optional.of(address),
                verified,
                new PersonName("Agathe", "Agent"),
                Optional.of("uid-" + subject),
                Optional.empty(),
                false);
    }

    private SignInOutcome.SignedIn signInWith(ProviderIdentity identity) {
        return (SignInOutcome.SignedIn) requests.visitor(() -> signInWithProvider.signIn(identity, DEVICE));
    }

    @Test
    void aProviderOpensTheAccountWhoseAddressIsVerifiedOnBothSides() {
        Person person = people.person("both-sides");
        assertThat(signInWith(identity("1", person.address(), true)).account()).isEqualTo(person.account());
        assertThat(signInWith(identity("1", people.address("changed-there"), true))
                        .account())
                .as("the subject is who it is, whatever the address becomes")
                .isEqualTo(person.account());
    }

    @Test
    void anAddressThatAProviderDoesNotVouchForOpensNobodysAccount() {
        Person person = people.person("coveted");
        SignInOutcome.SignedIn stranger = signInWith(identity("2", person.address(), false));
        assertThat(stranger.account()).isNotEqualTo(person.account());
        assertThat(requests.in(stranger.session(), readOwnAccount::read).address())
                .isEmpty();
        assertThat(people.messages("account.address-known", person.account())).isEqualTo(1);
    }

    @Test
    void anAccountThatNobodyProvedLosesItsPassphraseToWhomAProviderVouchesFor() {
        EmailAddress address = people.address("squatted");
        people.register(address);
        SignInOutcome.SignedIn holder = signInWith(identity("3", address, true));
        assertThat(requests.in(holder.session(), readOwnAccount::read).passphrase())
                .isFalse();
        assertThat(requests.visitor(() -> signIn.signIn(address, PASSPHRASE, DEVICE)))
                .isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void anIdentityIsLinkedByItsHolderNeverToTwoAndNeverGivenUpAsTheLastWayIn() {
        Person person = people.person("links");
        Person other = people.person("links-too");
        ProviderIdentity identity = identity("4", people.address("elsewhere"), true);
        assertThat(requests.in(person.session(), () -> linkIdentity.link(identity)))
                .isEqualTo(LinkIdentityOutcome.LINKED);
        assertThat(requests.in(person.session(), () -> linkIdentity.link(identity)))
                .isEqualTo(LinkIdentityOutcome.ALREADY_ONES_OWN);
        assertThat(requests.in(other.session(), () -> linkIdentity.link(identity)))
                .isEqualTo(LinkIdentityOutcome.ANOTHERS);
        assertThat(signInWith(identity).account()).isEqualTo(person.account());
        long linked = requests.in(person.session(), readOwnAccount::read)
                .identities()
                .get(0)
                .id();
        assertThat(requests.in(other.session(), () -> unlinkIdentity.unlink(linked)))
                .isEqualTo(UnlinkIdentityOutcome.THERE_WAS_NONE);
        assertThat(requests.in(person.session(), () -> unlinkIdentity.unlink(linked)))
                .isEqualTo(UnlinkIdentityOutcome.UNLINKED);

        SecretToken onlyWay =
                signInWith(identity("5", people.address("only-way"), true)).session();
        long last =
                requests.in(onlyWay, readOwnAccount::read).identities().get(0).id();
        assertThat(requests.in(onlyWay, () -> unlinkIdentity.unlink(last)))
                .isEqualTo(UnlinkIdentityOutcome.LAST_WAY_IN);
    }

    @Test
    void madeUpAccountsAreThereAsLongAsTheRegistryIsADemonstrationAndReachNobodyReal() {
        assertThat(requests.visitor(() -> signInAsDemonstration.signIn(Role.ADMINISTRATOR, DEVICE)))
                .isEmpty();
        Person real = people.person("real");
        people.change("insert into source (code, name, licence, link, demonstration)"
                + " values ('accounts-demo', 'Demo', '', '', true)");
        SecretToken session;
        try {
            session = requests.visitor(() -> signInAsDemonstration.signIn(Role.ADMINISTRATOR, DEVICE))
                    .orElseThrow()
                    .session();
            assertThat(actorOf(session).holds(Role.ADMINISTRATOR)).isTrue();
            RoleGrant grant = RoleGrant.everywhere(Role.ADMINISTRATOR);
            assertThatThrownBy(() ->
                            requests.in(session, done(() -> grantRole.grant(real.account(), grant, Optional.empty()))))
                    .isInstanceOf(NoSuchAccountException.class);
            assertThatThrownBy(() -> requests.in(session, () -> readAccount.read(real.account())))
                    .isInstanceOf(NoSuchAccountException.class);
            assertThat(requests.in(
                                    session,
                                    () -> searchAccounts.search(
                                            AccountFilter.ALL, AccountOrder.NEWEST, new PageRange(1, 100)))
                            .rows())
                    .isNotEmpty()
                    .allMatch(AccountRow::demonstration);
        } finally {
            people.change("delete from source where code = 'accounts-demo'");
        }
        assertThat(actorOf(session).isSignedIn()).isFalse();
        assertThat(demonstrationAccounts.areOutOfPlace()).isTrue();
        int erased = countErasedMadeUpAccounts();
        requests.visitor(done(() -> demonstrationRemoved.fire(new DemonstrationRemoved())));
        assertThat(demonstrationAccounts.areOutOfPlace()).isFalse();
        assertThat(countErasedMadeUpAccounts()).isEqualTo(erased + 1);
    }

    private int countErasedMadeUpAccounts() {
        return people.count("select count(*) from journal_entry where action = 'account.erase-demonstration'");
    }

    @Test
    void visitorsOfADemonstrationWhoShareAnAccountKnowNothingOfEachOther() {
        people.change("insert into source (code, name, licence, link, demonstration)"
                + " values ('shared-demo', 'Demo', '', '', true)");
        try {
            SecretToken other = tryFrom("192.0.2.0/24", new DeviceName("Safari, iOS"));
            SecretToken own = tryFrom(Requests.HOME, DEVICE);

            List<SessionView> sessions = requests.in(own, listOwnSessions::list);
            assertThat(sessions).singleElement().satisfies(session -> {
                assertThat(session.current()).isTrue();
                assertThat(session.network()).isEqualTo(Requests.HOME);
            });
            String others = requests.in(other, listOwnSessions::list).get(0).id();
            requests.in(own, done(() -> revokeSession.revoke(others)));
            assertThat(requests.in(own, revokeOtherSessions::revoke)).isZero();
            assertThat(actorOf(other).isSignedIn()).isTrue();

            AccountId account = actorOf(own).account().orElseThrow();
            assertThat(requests.in(own, () -> exportOwnData.export(account)).parts())
                    .allSatisfy(part -> assertThat(part.records().toString()).doesNotContain("192.0.2.0", "Safari"));
        } finally {
            people.change("delete from source where code = 'shared-demo'");
        }
    }

    private SecretToken tryFrom(String network, DeviceName device) {
        return requests.visitorFrom(network, () -> signInAsDemonstration.signIn(Role.PLACE_MANAGER, device))
                .orElseThrow()
                .session();
    }

    @Test
    void whatNobodyCanUseAnyMoreIsDeletedAndTheRestStays() {
        Person person = people.person("expires");
        SecretToken link = people.link(person.address(), Purpose.RESET_PASSPHRASE);
        people.change("update one_time_token set expires_at = expires_at - interval '3 days' where token_hash = '"
                + link.hash() + "'");
        assertThat(requests.visitor(() -> retention.run())).isTrue();
        assertThat(people.count("select count(*) from one_time_token where token_hash = ?", link.hash()))
                .isZero();
        assertThat(actorOf(person.session()).isSignedIn()).isTrue();
    }
}
