package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.AcceptInvitation;
import fr.nouveauxlieux.organisation.AssignManager;
import fr.nouveauxlieux.organisation.ChangeMemberRole;
import fr.nouveauxlieux.organisation.CheckEstablishments;
import fr.nouveauxlieux.organisation.CheckOrganisations;
import fr.nouveauxlieux.organisation.DelegateManagement;
import fr.nouveauxlieux.organisation.EstablishmentDirectory;
import fr.nouveauxlieux.organisation.EstablishmentState;
import fr.nouveauxlieux.organisation.InviteMember;
import fr.nouveauxlieux.organisation.LeaveOrganisation;
import fr.nouveauxlieux.organisation.LeaveOutcome;
import fr.nouveauxlieux.organisation.ListOwnOrganisations;
import fr.nouveauxlieux.organisation.LookUpEstablishments;
import fr.nouveauxlieux.organisation.MemberView;
import fr.nouveauxlieux.organisation.MembershipOutcome;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.OrganisationFilter;
import fr.nouveauxlieux.organisation.OrganisationPage;
import fr.nouveauxlieux.organisation.OrganisationRegistration;
import fr.nouveauxlieux.organisation.OrganisationRegistration.Registered;
import fr.nouveauxlieux.organisation.OwnOrganisation;
import fr.nouveauxlieux.organisation.ReadOrganisation;
import fr.nouveauxlieux.organisation.RegisterOrganisation;
import fr.nouveauxlieux.organisation.RemoveMember;
import fr.nouveauxlieux.organisation.RenameOrganisation;
import fr.nouveauxlieux.organisation.SearchOrganisations;
import fr.nouveauxlieux.organisation.VerificationState;
import fr.nouveauxlieux.organisation.WithdrawInvitation;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do with organisations, and what nobody does with those of others. */
@ExtendWith(ArquillianExtension.class)
public class OrganisationsIT {

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private Clock clock;

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private ReadOrganisation readOrganisation;

    @Inject
    private RenameOrganisation renameOrganisation;

    @Inject
    private InviteMember inviteMember;

    @Inject
    private WithdrawInvitation withdrawInvitation;

    @Inject
    private AcceptInvitation acceptInvitation;

    @Inject
    private ChangeMemberRole changeMemberRole;

    @Inject
    private DelegateManagement delegateManagement;

    @Inject
    private RemoveMember removeMember;

    @Inject
    private LeaveOrganisation leaveOrganisation;

    @Inject
    private ListOwnOrganisations listOwnOrganisations;

    @Inject
    private AssignManager assignManager;

    @Inject
    private SearchOrganisations searchOrganisations;

    @Inject
    private CheckOrganisations checkOrganisations;

    @Inject
    private LookUpEstablishments lookUpEstablishments;

    @Inject
    private CheckEstablishments checkEstablishments;

    @Inject
    private EstablishmentDirectory establishments;

    private static OrganisationDraft association(String number) {
        return new OrganisationDraft(Optional.empty(), Optional.of(new Rna(number)), "Les Amis " + number);
    }

    private OrganisationId founded(Person founder, String number) {
        return ((Registered) requests.in(founder.session(), () -> registerOrganisation.register(association(number))))
                .organisation();
    }

    private void join(OrganisationId organisation, Person manager, Person newcomer, MembershipRole role) {
        SecretToken link = requests.visitor(() -> people.issueInvitation(organisation, newcomer.address(), role));
        assertThat(requests.in(newcomer.session(), () -> acceptInvitation.accept(link)))
                .contains(organisation);
    }

    private void assertRefused(Person person, Callable<?> work) {
        assertThatThrownBy(() -> requests.in(person.session(), work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverMakesAnOrganisationKnownManagesItAndWhoeverComesNextIsNotLetIn() {
        Person founder = people.person("founder");
        Person next = people.person("next");
        OrganisationId organisation = founded(founder, "W111111111");
        assertThat(requests.in(founder.session(), listOwnOrganisations::list))
                .extracting(OwnOrganisation::id, OwnOrganisation::manages)
                .containsExactly(tuple(organisation, true));
        OrganisationRegistration second =
                requests.in(next.session(), () -> registerOrganisation.register(association("W111111111")));
        assertThat(second).isInstanceOf(OrganisationRegistration.ManagersTold.class);
        assertThat(requests.in(next.session(), listOwnOrganisations::list)).isEmpty();
        assertThat(people.messages("organisation.join-request", founder.account()))
                .isEqualTo(1);
        assertThat(people.entries("organisation.register", organisation)).isEqualTo(1);
    }

    @Test
    void whileTheDirectoryIsAwayANumberTypedByHandIsToBeCheckedAndStaysSo() {
        Person founder = people.person("by-hand");
        OrganisationDraft draft =
                new OrganisationDraft(Optional.of(new Siret("73282932000074")), Optional.empty(), "Typed by hand");
        assertThat(requests.in(founder.session(), () -> registerOrganisation.register(draft)))
                .isInstanceOfSatisfying(Registered.class, registered -> assertThat(registered.state())
                        .isEqualTo(VerificationState.TO_BE_CHECKED));
        assertThat(requests.as(Actor.system("test"), checkOrganisations::check)).isZero();
    }

    @Test
    void whileTheDirectoryIsAwayANumberTypedIntoAFormIsAwaitedAndNoVisitorHasItAsked() {
        Person writer = people.person("number-writer");
        List<Siret> typed = List.of(new Siret("55203253400646"));
        assertThat(establishments.listDue(typed)).isEqualTo(typed);
        requests.in(writer.session(), done(() -> lookUpEstablishments.lookUp(typed)));
        assertThat(establishments.find(typed.get(0)).orElseThrow().state()).isEqualTo(EstablishmentState.AWAITED);
        assertThat(establishments.listDue(typed)).isEmpty();
        requests.in(writer.session(), done(() -> lookUpEstablishments.lookUp(typed)));
        assertThat(requests.as(Actor.system("test"), checkEstablishments::check))
                .isZero();
        assertThatThrownBy(() -> requests.visitor(done(() -> lookUpEstablishments.lookUp(typed))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void anInvitationIsAcceptedOnceAndAWithdrawnOneNever() {
        Person manager = people.person("inviter");
        Person newcomer = people.person("newcomer");
        Person late = people.person("late");
        OrganisationId organisation = founded(manager, "W222222222");
        requests.in(
                manager.session(),
                done(() -> inviteMember.invite(organisation, late.address(), MembershipRole.MEMBER)));
        long invitation = requests.in(manager.session(), () -> readOrganisation.read(organisation))
                .invitations()
                .get(0)
                .id();
        requests.in(manager.session(), done(() -> withdrawInvitation.withdraw(organisation, invitation)));
        assertThat(requests.in(manager.session(), () -> readOrganisation.read(organisation))
                        .invitations())
                .isEmpty();

        SecretToken link =
                requests.visitor(() -> people.issueInvitation(organisation, newcomer.address(), MembershipRole.MEMBER));
        assertThat(requests.in(newcomer.session(), () -> acceptInvitation.accept(link)))
                .contains(organisation);
        assertThat(requests.in(late.session(), () -> acceptInvitation.accept(link)))
                .isEmpty();
        assertThat(people.entries("organisation.accept-invitation", organisation))
                .isEqualTo(1);
        assertThat(people.entries("organisation.invite", organisation)).isEqualTo(1);
    }

    @Test
    void neitherStrangersNorMembersManageWhatIsNotTheirs() {
        Person manager = people.person("manages");
        Person member = people.person("member");
        Person stranger = people.person("foreigner");
        OrganisationId organisation = founded(manager, "W333333333");
        founded(stranger, "W333333334");
        join(organisation, manager, member, MembershipRole.MEMBER);
        for (Person other : List.of(member, stranger)) {
            assertRefused(
                    other, done(() -> inviteMember.invite(organisation, other.address(), MembershipRole.MANAGER)));
            assertRefused(other, () -> removeMember.remove(organisation, manager.account()));
            assertRefused(other, () -> changeMemberRole.change(organisation, other.account(), MembershipRole.MANAGER));
            assertRefused(other, () -> renameOrganisation.rename(organisation, "Pris"));
            assertRefused(other, () -> delegateManagement.delegate(organisation, other.account(), clock.instant()));
        }
        assertRefused(stranger, () -> readOrganisation.read(organisation));
        assertRefused(stranger, () -> leaveOrganisation.leave(organisation, Optional.empty()));
        assertThat(requests.in(member.session(), () -> readOrganisation.read(organisation))
                        .members())
                .hasSize(2);
    }

    @Test
    void aDelegateManagesUntilTheDelegationEnds() {
        Person manager = people.person("delegates");
        Person delegate = people.person("delegate");
        OrganisationId organisation = founded(manager, "W444444444");
        join(organisation, manager, delegate, MembershipRole.MEMBER);
        requests.in(
                manager.session(),
                () -> delegateManagement.delegate(
                        organisation, delegate.account(), clock.instant().plus(Duration.ofDays(7))));
        assertThat(requests.in(delegate.session(), () -> renameOrganisation.rename(organisation, "Autre nom")))
                .isTrue();
        requests.in(
                manager.session(),
                () -> delegateManagement.delegate(organisation, delegate.account(), clock.instant()));
        assertRefused(delegate, () -> renameOrganisation.rename(organisation, "Encore un"));
    }

    @Test
    void theLastManagerHandsOverBeforeLeaving() {
        Person manager = people.person("leaves");
        Person member = people.person("follows");
        OrganisationId organisation = founded(manager, "W555555555");
        join(organisation, manager, member, MembershipRole.MEMBER);
        assertThat(requests.in(
                        manager.session(),
                        () -> changeMemberRole.change(organisation, manager.account(), MembershipRole.MEMBER)))
                .isEqualTo(MembershipOutcome.LAST_MANAGER);
        assertThat(requests.in(manager.session(), () -> removeMember.remove(organisation, manager.account())))
                .isEqualTo(MembershipOutcome.LAST_MANAGER);
        assertThat(requests.in(manager.session(), () -> leaveOrganisation.leave(organisation, Optional.empty())))
                .isEqualTo(LeaveOutcome.SUCCESSOR_NEEDED);
        assertThat(requests.in(
                        manager.session(), () -> leaveOrganisation.leave(organisation, Optional.of(member.account()))))
                .isEqualTo(LeaveOutcome.LEFT);
        assertThat(people.messages("organisation.handed-over", member.account()))
                .isEqualTo(1);
        assertRefused(manager, () -> readOrganisation.read(organisation));
        assertThat(requests.in(member.session(), () -> renameOrganisation.rename(organisation, "Repris")))
                .isTrue();
    }

    @Test
    void anOrganisationThatNobodyManagesIsGivenAManagerByAnAdministrator() {
        Person manager = people.person("alone");
        OrganisationId organisation = founded(manager, "W666666666");
        assertThat(requests.in(manager.session(), () -> leaveOrganisation.leave(organisation, Optional.empty())))
                .isEqualTo(LeaveOutcome.LEFT_TO_ADMINISTRATOR);
        Actor administrator = people.staff(manager.account(), Role.ADMINISTRATOR);
        OrganisationPage page = requests.as(
                administrator,
                () -> searchOrganisations.search(
                        new OrganisationFilter("w666", Optional.empty(), true), Optional.empty(), 10));
        assertThat(page.rows()).singleElement().satisfies(row -> assertThat(row.id())
                .isEqualTo(organisation));
        assertThat(requests.as(administrator, () -> assignManager.assign(organisation, manager.account())))
                .isTrue();
        assertThat(requests.as(administrator, () -> assignManager.assign(organisation, manager.account())))
                .isFalse();
        assertThat(people.entries("organisation.assign-manager", organisation)).isEqualTo(1);
    }

    @Test
    void managersOfSuspendedAccountsDoNotCountAndMembersWhoseAccountsAreErasedAreNotShown() {
        Person manager = people.person("suspended");
        Person member = people.person("stays");
        Person administrator = people.person("administers");
        OrganisationId organisation = founded(manager, "W777777777");
        join(organisation, manager, member, MembershipRole.MEMBER);
        people.change("update account set state = 'SUSPENDED' where public_id = '" + manager.account() + "'");
        Actor staff = people.staff(administrator.account(), Role.ADMINISTRATOR);
        assertThat(requests.as(staff, () -> assignManager.assign(organisation, manager.account())))
                .isFalse();
        assertThat(requests.as(staff, () -> assignManager.assign(organisation, member.account())))
                .isTrue();
        assertThat(membersSeenBy(member, organisation)).containsExactly(manager.account(), member.account());
        people.change("update account set state = 'ERASED', address = null, address_verified_at = null,"
                + " given_name = null, family_name = null, passphrase_hash = null, search_text = ''"
                + " where public_id = '" + manager.account() + "'");
        assertThat(membersSeenBy(member, organisation)).containsExactly(member.account());
    }

    private List<AccountId> membersSeenBy(Person person, OrganisationId organisation) {
        return requests.in(person.session(), () -> readOrganisation.read(organisation)).members().stream()
                .map(MemberView::account)
                .toList();
    }

    @Test
    void madeUpStaffGiveOrganisationsToNobodyReal() {
        Person manager = people.person("really-alone");
        Person madeUp = people.person("made-up");
        OrganisationId organisation = founded(manager, "W888888888");
        requests.in(manager.session(), () -> leaveOrganisation.leave(organisation, Optional.empty()));
        Actor staff = people.staff(madeUp.account(), Role.ADMINISTRATOR);
        people.change("update account set demonstration = true where public_id = '" + madeUp.account() + "'");
        try {
            assertThatThrownBy(() -> requests.as(staff, () -> assignManager.assign(organisation, manager.account())))
                    .isInstanceOf(NoSuchAccountException.class);
        } finally {
            people.change("update account set demonstration = false where public_id = '" + madeUp.account() + "'");
        }
        assertThat(requests.as(staff, () -> assignManager.assign(organisation, manager.account())))
                .isTrue();
    }
}
