package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.DEVICE;
import static fr.nouveauxlieux.systemtests.container.People.NAME;
import static fr.nouveauxlieux.systemtests.container.People.PASSPHRASE;
import static fr.nouveauxlieux.systemtests.container.People.WRONG;
import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.AnswerChallenge;
import fr.nouveauxlieux.account.BeginSecondFactor;
import fr.nouveauxlieux.account.ChangePassphrase;
import fr.nouveauxlieux.account.ChangeProfile;
import fr.nouveauxlieux.account.ConfirmAddressChange;
import fr.nouveauxlieux.account.ConfirmSecondFactor;
import fr.nouveauxlieux.account.ConfirmedSecondFactor;
import fr.nouveauxlieux.account.DropSecondFactor;
import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.LinkOutcome;
import fr.nouveauxlieux.account.ListOwnSessions;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.PassphraseChangeOutcome;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.ReadOwnAccount;
import fr.nouveauxlieux.account.Register;
import fr.nouveauxlieux.account.Registration;
import fr.nouveauxlieux.account.RequestAddressChange;
import fr.nouveauxlieux.account.RequestPassphraseReset;
import fr.nouveauxlieux.account.ResetPassphrase;
import fr.nouveauxlieux.account.RevokeOtherSessions;
import fr.nouveauxlieux.account.RevokeSession;
import fr.nouveauxlieux.account.SecondFactorDropOutcome;
import fr.nouveauxlieux.account.SecondFactorSecret;
import fr.nouveauxlieux.account.SessionView;
import fr.nouveauxlieux.account.SignIn;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.account.SignOut;
import fr.nouveauxlieux.account.VerificationOutcome;
import fr.nouveauxlieux.account.VerifyAddress;
import fr.nouveauxlieux.account.WeakPassphraseException;
import fr.nouveauxlieux.account.internal.Totp;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do with their own accounts. */
@ExtendWith(ArquillianExtension.class)
public class AccountsIT {

    private static final Passphrase OTHER = Passphrase.typed("violet trombone nuage rapide");

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Inject
    private Register register;

    @Inject
    private VerifyAddress verifyAddress;

    @Inject
    private SignIn signIn;

    @Inject
    private SignOut signOut;

    @Inject
    private RequestPassphraseReset requestPassphraseReset;

    @Inject
    private ResetPassphrase resetPassphrase;

    @Inject
    private ChangePassphrase changePassphrase;

    @Inject
    private ChangeProfile changeProfile;

    @Inject
    private ReadOwnAccount readOwnAccount;

    @Inject
    private RequestAddressChange requestAddressChange;

    @Inject
    private ConfirmAddressChange confirmAddressChange;

    @Inject
    private ListOwnSessions listOwnSessions;

    @Inject
    private RevokeSession revokeSession;

    @Inject
    private RevokeOtherSessions revokeOtherSessions;

    @Inject
    private BeginSecondFactor beginSecondFactor;

    @Inject
    private ConfirmSecondFactor confirmSecondFactor;

    @Inject
    private DropSecondFactor dropSecondFactor;

    @Inject
    private AnswerChallenge answerChallenge;

    private boolean isSignedIn(SecretToken session) {
        return requests.in(session, () -> currentActor.get().isSignedIn());
    }

    private SignInOutcome signIn(EmailAddress address, Passphrase passphrase) {
        return requests.visitor(() -> signIn.signIn(address, passphrase, DEVICE));
    }

    @Test
    void someoneRegistersProvesTheirAddressSignsInAndSignsOut() {
        Person person = people.person("registers");
        assertThat(isSignedIn(person.session())).isTrue();
        assertThat(people.messages("account.verify-address", person.account())).isEqualTo(1);
        for (String action : List.of("account.register", "account.verify-address", "account.sign-in")) {
            assertThat(people.entries(action, person.account())).as(action).isEqualTo(1);
        }
        requests.in(person.session(), done(signOut::signOut));
        assertThat(isSignedIn(person.session())).isFalse();
        assertThat(people.entries("account.sign-out", person.account())).isEqualTo(1);
    }

    @Test
    void anAddressThatIsNotProvedCannotBeSignedInWith() {
        EmailAddress address = people.address("unproved");
        people.register(address);
        assertThat(signIn(address, PASSPHRASE)).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void whoeverRegistersWithAnothersAddressGainsNothingByTheHoldersClick() {
        EmailAddress address = people.address("victim");
        people.register(address);
        SecretToken link = people.link(address, Purpose.VERIFY_ADDRESS);
        assertThat(requests.visitor(() -> verifyAddress.verify(link, OTHER)))
                .isEqualTo(VerificationOutcome.WRONG_PASSPHRASE);
        assertThat(signIn(address, PASSPHRASE)).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void registeringWithAnAddressThatHasAnAccountTellsItsHolderAndNobodyElse() {
        Person person = people.person("known");
        people.register(person.address());
        assertThat(people.messages("account.address-known", person.account())).isEqualTo(1);
        assertThat(people.entries("account.register", person.account())).isEqualTo(1);
    }

    @Test
    void ofTwoRegistrationsOfOneAddressAtOnceOneAccountComes() {
        EmailAddress address = people.address("twice");
        requests.together(4, done(() -> register.register(new Registration(address, PASSPHRASE, NAME, Language.FR))));
        assertThat(people.count("select count(*) from account where address = ?", address.value()))
                .isEqualTo(1);
    }

    @Test
    void aWeakPassphraseIsRefusedAndLeavesNothing() {
        EmailAddress address = people.address("weak");
        Registration weak = new Registration(address, Passphrase.typed("motdepasse"), NAME, Language.FR);
        assertThatThrownBy(() -> requests.visitor(done(() -> register.register(weak))))
                .isInstanceOf(WeakPassphraseException.class);
        assertThat(people.count("select count(*) from account where address = ?", address.value()))
                .isZero();
    }

    @Test
    void aForgottenPassphraseIsChosenAnewByALinkThatWinsOnceAndEndsEverySession() {
        Person person = people.person("forgets");
        requests.visitor(done(() -> requestPassphraseReset.request(person.address())));
        requests.visitor(done(() -> requestPassphraseReset.request(people.address("nobody"))));
        assertThat(people.messages("account.reset-passphrase", person.account()))
                .isEqualTo(1);

        SecretToken link = people.link(person.address(), Purpose.RESET_PASSPHRASE);
        assertThatThrownBy(() -> requests.visitor(() -> resetPassphrase.reset(link, Passphrase.typed("court"))))
                .isInstanceOf(WeakPassphraseException.class);
        List<LinkOutcome> outcomes = requests.together(2, () -> resetPassphrase.reset(link, OTHER));
        assertThat(outcomes).containsExactlyInAnyOrder(LinkOutcome.DONE, LinkOutcome.LINK_NO_LONGER_VALID);
        assertThat(isSignedIn(person.session())).isFalse();
        assertThat(signIn(person.address(), PASSPHRASE)).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(signIn(person.address(), OTHER)).isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(people.entries("account.reset-passphrase", person.account())).isEqualTo(1);
    }

    @Test
    void aPassphraseIsChangedByWhoeverKnowsItAndOtherSessionsEnd() {
        Person person = people.person("changes");
        SecretToken elsewhere = ((SignInOutcome.SignedIn) signIn(person.address(), PASSPHRASE)).session();
        assertThat(requests.in(person.session(), () -> changePassphrase.change(WRONG, OTHER)))
                .isEqualTo(PassphraseChangeOutcome.WRONG_PASSPHRASE);
        assertThat(requests.in(person.session(), () -> changePassphrase.change(PASSPHRASE, OTHER)))
                .isEqualTo(PassphraseChangeOutcome.CHANGED);
        assertThat(isSignedIn(person.session())).isTrue();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(people.messages("account.passphrase-changed", person.account()))
                .isEqualTo(1);
    }

    @Test
    void aProfileIsChangedAndReadBack() {
        Person person = people.person("profile");
        PersonName name = new PersonName("Zoé", "Nouveau");
        requests.in(person.session(), done(() -> changeProfile.change(name, Language.EN)));
        assertThat(requests.in(person.session(), readOwnAccount::read).name()).isEqualTo(name);
        requests.in(person.session(), done(() -> changeProfile.change(name, Language.EN)));
        assertThat(people.entries("account.change-profile", person.account()))
                .as("nothing changed the second time")
                .isEqualTo(1);
    }

    @Test
    void aNewAddressIsTakenByItsLinkAndTheFormerOneWarned() {
        Person person = people.person("moves");
        EmailAddress moved = people.address("moved");
        requests.in(person.session(), done(() -> requestAddressChange.request(moved)));
        assertThat(requests.in(person.session(), readOwnAccount::read).address())
                .contains(person.address());
        SecretToken link = requests.visitor(() -> people.issueFor(person.address(), moved));
        assertThat(requests.visitor(() -> confirmAddressChange.confirm(link))).isEqualTo(LinkOutcome.DONE);
        assertThat(requests.in(person.session(), readOwnAccount::read).address())
                .contains(moved);
        assertThat(people.messages("account.address-changed", person.account())).isEqualTo(1);
    }

    @Test
    void theAddressOfAnotherIsNotTaken() {
        Person person = people.person("envious");
        Person other = people.person("envied");
        requests.in(person.session(), done(() -> requestAddressChange.request(other.address())));
        assertThat(people.messages("account.address-known", other.account())).isEqualTo(1);
        SecretToken link = requests.visitor(() -> people.issueFor(person.address(), other.address()));
        assertThat(requests.visitor(() -> confirmAddressChange.confirm(link)))
                .isEqualTo(LinkOutcome.LINK_NO_LONGER_VALID);
        assertThat(requests.in(other.session(), readOwnAccount::read).address()).contains(other.address());
    }

    @Test
    void theHolderIsToldOfASignInFromANetworkThatIsNewAndOnce() {
        Person person = people.person("travels");
        assertThat(people.messages("account.new-sign-in", person.account())).isZero();
        for (int i = 0; i < 2; i++) {
            requests.visitorFrom("192.0.2.0/24", () -> signIn.signIn(person.address(), PASSPHRASE, DEVICE));
            signIn(person.address(), PASSPHRASE);
        }
        assertThat(people.messages("account.new-sign-in", person.account())).isEqualTo(1);
    }

    @Test
    void sessionsAreListedAndEndedByTheirHolderAlone() {
        Person person = people.person("sessions");
        Person stranger = people.person("stranger");
        SecretToken elsewhere = ((SignInOutcome.SignedIn) signIn(person.address(), PASSPHRASE)).session();
        List<SessionView> sessions = requests.in(person.session(), listOwnSessions::list);
        assertThat(sessions).extracting(SessionView::current).containsExactly(true, false);

        String other = sessions.get(1).id();
        requests.in(stranger.session(), done(() -> revokeSession.revoke(other)));
        assertThat(isSignedIn(elsewhere)).isTrue();
        requests.in(person.session(), done(() -> revokeSession.revoke(other)));
        assertThat(isSignedIn(elsewhere)).isFalse();

        signIn(person.address(), PASSPHRASE);
        assertThat(requests.in(person.session(), revokeOtherSessions::revoke)).isEqualTo(1);
        assertThat(isSignedIn(person.session())).isTrue();
    }

    @Test
    void withASecondFactorACodeOpensOnceAndARecoveryCodeOnce() {
        Person person = people.person("secured");
        SecondFactorSecret secret = requests.in(person.session(), beginSecondFactor::begin);
        String code = codeOf(secret);
        ConfirmedSecondFactor confirmed = requests.in(person.session(), () -> confirmSecondFactor.confirm(code))
                .orElseThrow();
        assertThat(isSignedIn(person.session()))
                .as("the token was another before")
                .isFalse();
        assertThat(requests.in(confirmed.session(), () -> currentActor.get().secondFactor()))
                .isTrue();
        assertThat(confirmed.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();

        SecretToken challenge = ((SignInOutcome.SecondFactorNeeded) signIn(person.address(), PASSPHRASE)).challenge();
        assertThat(answer(challenge, code)).as("a code is taken once").isInstanceOf(SignInOutcome.Refused.class);
        String recovery = confirmed.recoveryCodes().get(0);
        assertThat(answer(challenge, recovery)).isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(answer(challenge, confirmed.recoveryCodes().get(1)))
                .as("a challenge is answered once")
                .isInstanceOf(SignInOutcome.ChallengeOver.class);
        SecretToken next = ((SignInOutcome.SecondFactorNeeded) signIn(person.address(), PASSPHRASE)).challenge();
        assertThat(answer(next, recovery)).isInstanceOf(SignInOutcome.Refused.class);

        assertThat(requests.in(confirmed.session(), dropSecondFactor::drop)).isEqualTo(SecondFactorDropOutcome.DROPPED);
        assertThat(signIn(person.address(), PASSPHRASE)).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    private SignInOutcome answer(SecretToken challenge, String code) {
        return requests.visitor(() -> answerChallenge.answer(challenge, code, DEVICE));
    }

    private String codeOf(SecondFactorSecret secret) {
        return new Totp().codeAt(new Base32().decode(secret.text().replace(" ", "")), clock.instant());
    }

    @Test
    void failuresSlowDownWhereTheyComeFromAndNotTheHolderAtHome() {
        Person person = people.person("attacked");
        for (int i = 0; i < 10; i++) {
            String network = "203.0." + i / 5 + ".0/24";
            requests.visitorFrom(network, () -> signIn.signIn(person.address(), WRONG, DEVICE));
        }
        SignInOutcome slowed =
                requests.visitorFrom("203.0.0.0/24", () -> signIn.signIn(person.address(), PASSPHRASE, DEVICE));
        assertThat(slowed).isInstanceOfSatisfying(SignInOutcome.Refused.class, refused -> assertThat(refused.retryAt())
                .isPresent());
        assertThat(signIn(person.address(), PASSPHRASE)).isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(people.messages("account.many-failures", person.account())).isEqualTo(1);
    }

    @Test
    void anAddressThatNobodyHasIsSlowedDownAlike() {
        EmailAddress nobody = people.address("nobody-at-all");
        for (int i = 0; i < 4; i++) {
            assertThat(signIn(nobody, WRONG))
                    .isInstanceOfSatisfying(SignInOutcome.Refused.class, refused -> assertThat(refused.retryAt())
                            .isEmpty());
        }
        assertThat(signIn(nobody, WRONG))
                .isInstanceOfSatisfying(SignInOutcome.Refused.class, refused -> assertThat(refused.retryAt())
                        .isPresent());
    }
}
