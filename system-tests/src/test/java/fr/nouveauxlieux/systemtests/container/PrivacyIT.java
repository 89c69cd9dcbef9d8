package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.PASSPHRASE;
import static fr.nouveauxlieux.systemtests.container.People.WRONG;
import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.ChangeProfile;
import fr.nouveauxlieux.account.GrantRole;
import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.LinkIdentity;
import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.ProviderIdentity;
import fr.nouveauxlieux.account.ReadAccount;
import fr.nouveauxlieux.account.SignIn;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.AcceptInvitation;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.OrganisationRegistration.Registered;
import fr.nouveauxlieux.organisation.RegisterOrganisation;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.privacy.AccessToData;
import fr.nouveauxlieux.privacy.EraseAccount;
import fr.nouveauxlieux.privacy.EraseOwnAccount;
import fr.nouveauxlieux.privacy.ErasureNotice;
import fr.nouveauxlieux.privacy.ErasureOutcome;
import fr.nouveauxlieux.privacy.ExportOwnData;
import fr.nouveauxlieux.privacy.ListAccessToOwnData;
import fr.nouveauxlieux.privacy.PersonalFile;
import fr.nouveauxlieux.privacy.PreviewErasure;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import fr.nouveauxlieux.privacy.holder.PersonalField;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people can ask of their personal data: a copy, who read them, to be erased. */
@ExtendWith(ArquillianExtension.class)
public class PrivacyIT {

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private Traces traces;

    @Inject
    private InContainer container;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ChangeProfile changeProfile;

    @Inject
    private GrantRole grantRole;

    @Inject
    private LinkIdentity linkIdentity;

    @Inject
    private ReadAccount readAccount;

    @Inject
    private SignIn signIn;

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private AcceptInvitation acceptInvitation;

    @Inject
    private ExportOwnData exportOwnData;

    @Inject
    private ListAccessToOwnData listAccessToOwnData;

    @Inject
    private PreviewErasure previewErasure;

    @Inject
    private EraseOwnAccount eraseOwnAccount;

    @Inject
    private EraseAccount eraseAccount;

    @Test
    void afterErasureNoTableHoldsTheAddressTheNameNorTheIdentity() {
        Person person = people.person("quentin-unique");
        requests.in(
                person.session(),
                done(() -> changeProfile.change(new PersonName("Quentinol", "Zarzavatol"), Language.EN)));
        requests.in(
                person.session(),
                () -> linkIdentity.link(new ProviderIdentity(
                        "https://provider.example",
                        "subject-of-quentinol",
                        Optional.empty(),
                        false,
                        new PersonName("Quentinol", "Zarzavatol"),
                        Optional.empty(),
                        Optional.empty(),
                        false)));
        requests.visitor(() -> signIn.signIn(person.address(), WRONG, People.DEVICE));
        OrganisationId organisation = founded(person, "W222222201");
        assertThat(traces.of("Zarzavatol")).contains("account.family_name");
        assertThat(traces.of("subject-of-quentinol")).contains("linked_identity.subject");

        assertThat(erase(person)).isEqualTo(ErasureOutcome.ERASED);

        container.await(
                "the last message to be sent",
                () -> traces.of(person.address().value()).isEmpty());
        assertThat(traces.of("Quentinol")).isEmpty();
        assertThat(traces.of("Zarzavatol")).isEmpty();
        assertThat(traces.of("subject-of-quentinol")).isEmpty();
        assertThat(people.count("select count(*) from outbox_message where event = ?", "erased:" + person.account()))
                .isEqualTo(1);
        assertThat(people.count(
                        "select count(*) from outbox_message where account_id = ?",
                        person.account().value()))
                .isZero();
        assertThat(people.count(
                        "select count(*) from membership m join organisation o on o.id = m.organisation_id"
                                + " where o.public_id = ?",
                        organisation.value()))
                .isZero();
        assertThat(people.entries("privacy.erase-own-account", person.account()))
                .isEqualTo(1);
        assertThat(requests.in(person.session(), () -> currentActor.get().isSignedIn()))
                .isFalse();
    }

    @Test
    void anErasedAddressRegistersAnewAndIsSomebodyElse() {
        Person first = people.person("again");
        assertThat(erase(first)).isEqualTo(ErasureOutcome.ERASED);
        Person second = people.person("again");
        assertThat(second.account()).isNotEqualTo(first.account());
        PersonalFile file = export(second);
        assertThat(part(file, PersonalHeading.OWN_ACTS).records())
                .noneSatisfy(act -> assertThat(act).containsEntry(PersonalField.ACTION, "privacy.erase-own-account"));
    }

    @Test
    void aWrongPassphraseErasesNothingAndIsSlowedDown() {
        Person person = people.person("guessed");
        for (int i = 0; i < 5; i++) {
            assertThat(requests.in(person.session(), () -> eraseOwnAccount.erase(person.account(), Optional.of(WRONG))))
                    .isEqualTo(ErasureOutcome.WRONG_PASSPHRASE);
        }
        assertThat(erase(person)).isEqualTo(ErasureOutcome.TRY_LATER);
        assertThat(traces.of(person.address().value())).contains("account.address");
    }

    @Test
    void nobodyErasesNorReadsAnotherAsTheirOwn() {
        Person person = people.person("kept");
        Person other = people.person("curious");
        assertThatThrownBy(() -> requests.in(
                        other.session(), () -> eraseOwnAccount.erase(person.account(), Optional.of(PASSPHRASE))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.in(other.session(), () -> exportOwnData.export(person.account())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.in(other.session(), () -> listAccessToOwnData.list(person.account())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverManagesAloneHandsOverFirst() {
        Person manager = people.person("alone");
        Person member = people.person("beside");
        OrganisationId organisation = founded(manager, "W222222202");
        join(organisation, member, MembershipRole.MEMBER);
        assertThat(requests.in(manager.session(), () -> previewErasure.preview(manager.account()))
                        .obstacles())
                .containsExactly(ErasureObstacle.MANAGES_ALONE);
        assertThat(erase(manager)).isEqualTo(ErasureOutcome.MANAGES_ALONE);
    }

    @Test
    void anAdministratorErasesOnRequestAndTheOrganisationGoesToItsOldestMember() {
        Person manager = people.person("asks-to-go");
        Person member = people.person("stays-behind");
        OrganisationId organisation = founded(manager, "W222222203");
        join(organisation, member, MembershipRole.MEMBER);
        Actor administrator = people.staff(people.person("erases").account(), Role.ADMINISTRATOR);
        Actor auditor = people.staff(people.person("looks-on").account(), Role.AUDITOR);
        assertThatThrownBy(() -> requests.as(auditor, () -> previewErasure.preview(manager.account())))
                .isInstanceOf(RefusedException.class);
        ErasureNotice notice = requests.as(administrator, () -> previewErasure.preview(manager.account()));
        assertThat(notice.obstacles()).containsExactly(ErasureObstacle.MANAGES_ALONE);
        assertThat(notice.own()).isFalse();
        assertThat(notice.passphrase()).isFalse();

        assertThat(requests.as(administrator, () -> eraseAccount.erase(manager.account())))
                .isEqualTo(ErasureOutcome.ERASED);

        assertThat(requests.in(member.session(), () -> currentActor.get().managedOrganisations()))
                .containsExactly(organisation);
        assertThat(people.messages("organisation.handed-over", member.account()))
                .isEqualTo(1);
        assertThatThrownBy(() -> requests.as(administrator, () -> eraseAccount.erase(manager.account())))
                .isInstanceOf(NoSuchAccountException.class);
        assertThat(requests.as(
                        administrator,
                        () -> eraseAccount.erase(administrator.account().orElseThrow())))
                .isEqualTo(ErasureOutcome.OWN_ACCOUNT);
    }

    @Test
    void theLastAdministratorIsNeverErased() {
        Person person = people.person("last-administrator");
        Actor administrator = people.staff(people.person("founder").account(), Role.ADMINISTRATOR);
        people.change("update granted_role set until = now() + interval '1 year' where role = 'ADMINISTRATOR'");
        requests.as(
                administrator,
                done(() ->
                        grantRole.grant(person.account(), RoleGrant.everywhere(Role.ADMINISTRATOR), Optional.empty())));

        assertThat(erase(person)).isEqualTo(ErasureOutcome.LAST_ADMINISTRATOR);
        assertThat(requests.as(administrator, () -> eraseAccount.erase(person.account())))
                .isEqualTo(ErasureOutcome.LAST_ADMINISTRATOR);
        people.change("update granted_role set withdrawn_at = now() where role = 'ADMINISTRATOR'");
        assertThat(erase(person)).isEqualTo(ErasureOutcome.ERASED);
    }

    @Test
    void aCopyHoldsWhatThePortalKnowsAndNoSecret() {
        Person person = people.person("copied");
        founded(person, "W222222204");
        Actor auditor = people.staff(people.person("reads").account(), Role.AUDITOR);
        requests.as(auditor, () -> readAccount.read(person.account()));

        PersonalFile file = export(person);

        assertThat(file.parts()).extracting(PersonalPart::heading).containsExactly(PersonalHeading.values());
        assertThat(part(file, PersonalHeading.ACCOUNT).records())
                .singleElement()
                .satisfies(account -> assertThat(account)
                        .containsEntry(PersonalField.ADDRESS, person.address().value())
                        .containsEntry(PersonalField.FAMILY_NAME, "Exemple")
                        .containsEntry(PersonalField.PASSPHRASE_SET, true));
        assertThat(part(file, PersonalHeading.SESSIONS).records()).hasSize(1);
        assertThat(part(file, PersonalHeading.ORGANISATIONS).records()).hasSize(1);
        assertThat(part(file, PersonalHeading.MESSAGES).records())
                .extracting(message -> message.get(PersonalField.MESSAGE))
                .contains("account.verify-address");
        assertThat(part(file, PersonalHeading.ACTS_OF_OTHERS).records())
                .extracting(act -> act.get(PersonalField.ACTION))
                .contains("account.read");
        assertThat(file.toString())
                .doesNotContain(
                        "$argon2", person.session().value(), person.session().hash())
                .doesNotContain(auditor.name());
        assertThat(people.entries("privacy.export-own-data", person.account())).isEqualTo(1);
    }

    @Test
    void aPersonSeesWhoOfTheStaffReadTheirDataButNotTheirName() {
        Person person = people.person("watched");
        Person agent = people.person("watcher");
        founded(agent, "W222222205");
        Actor auditor = people.staff(agent.account(), Role.AUDITOR);
        requests.as(auditor, () -> readAccount.read(person.account()));
        export(person);

        List<AccessToData> accesses = requests.in(person.session(), () -> listAccessToOwnData.list(person.account()));

        assertThat(accesses).singleElement().satisfies(access -> {
            assertThat(access.roles()).containsExactly(Role.AUDITOR);
            assertThat(access.organisations()).containsExactly("Les Amis W222222205");
            assertThat(access.useCase()).isEqualTo("account.read");
        });
    }

    private ErasureOutcome erase(Person person) {
        return requests.in(person.session(), () -> eraseOwnAccount.erase(person.account(), Optional.of(PASSPHRASE)));
    }

    private PersonalFile export(Person person) {
        return requests.in(person.session(), () -> exportOwnData.export(person.account()));
    }

    private static PersonalPart part(PersonalFile file, PersonalHeading heading) {
        return file.parts().stream()
                .filter(part -> part.heading() == heading)
                .findFirst()
                .orElseThrow();
    }

    private OrganisationId founded(Person founder, String number) {
        OrganisationDraft draft =
                new OrganisationDraft(Optional.empty(), Optional.of(new Rna(number)), "Les Amis " + number);
        return ((Registered) requests.in(founder.session(), () -> registerOrganisation.register(draft))).organisation();
    }

    private void join(OrganisationId organisation, Person newcomer, MembershipRole role) {
        SecretToken link = requests.visitor(() -> people.issueInvitation(organisation, newcomer.address(), role));
        requests.in(newcomer.session(), () -> acceptInvitation.accept(link));
    }
}
