package fr.nouveauxlieux.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierNumber;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.DossierTransition;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.StateView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final Optional<String> NORD = Optional.of("59");

    private final Dossier dossier = new Dossier(
            new DossierNumber("FDT-2026-000001"),
            new CallCode("fabriques-de-territoire"),
            2,
            OrganisationId.draw(),
            AccountId.draw(),
            null,
            NOW);

    private DossierTransition next(DossierAction action) {
        return DossierTransitions.get(dossier.standing(), action, Set.of(Role.values()));
    }

    private void submit() {
        dossier.submitTo(next(DossierAction.SUBMIT), "2026-1", ImplicitRefusal.ofRequestAt(NOW), NOW);
    }

    @Test
    void whatIsChangedAfterwardsIsToldToNobodyElseUntilItIsSubmittedAgain() {
        dossier.amend("La Ruche", NORD, NOW);
        assertThat(dossier.toldTitle()).isEqualTo("La Ruche");
        submit();
        dossier.amend("Le Miel", Optional.of("62"), LATER);
        assertThat(dossier.toldTitle()).isEqualTo("La Ruche");
        assertThat(dossier.toldDepartement()).isEqualTo(NORD);
        assertThat(dossier.title()).isEqualTo("Le Miel");
        dossier.submitTo(next(DossierAction.SUBMIT_AGAIN), "2026-1", ImplicitRefusal.ofRequestAt(LATER), LATER);
        assertThat(dossier.toldTitle()).isEqualTo("Le Miel");
        assertThat(dossier.toldDepartement()).contains("62");
    }

    @Test
    void aDraftBelongsToNoWaveUntilItIsSubmitted() {
        assertThat(dossier.state()).isEqualTo(DossierState.DRAFT);
        assertThat(dossier.wave()).isEmpty();
        dossier.amend("La Ruche", NORD, NOW);
        submit();
        assertThat(dossier.wave()).contains("2026-1");
        assertThat(dossier.wasSubmitted()).isTrue();
        assertThat(dossier.isAmended()).isFalse();
    }

    @Test
    void whatIsSubmittedCanStillBeAmendedAndSaysSo() {
        submit();
        dossier.amend("La Grande Ruche", NORD, LATER);
        assertThat(dossier.isAmended()).isTrue();
        assertThat(dossier.savedAt()).isEqualTo(LATER);
    }

    @Test
    void theStatesThatItTookAreKeptWithTheirDatesOfWhichTheLastIsTold() {
        assertThat(dossier.toldAt()).isEmpty();
        submit();
        dossier.amend("La Grande Ruche", NORD, LATER);
        assertThat(dossier.toldAt()).contains(NOW);
        dossier.take(next(DossierAction.INSTRUCT), LATER);
        assertThat(dossier.toldAt()).contains(LATER);
        assertThat(dossier.states())
                .containsExactly(
                        new StateView(DossierStanding.of(DossierState.SUBMITTED), NOW),
                        new StateView(DossierStanding.at(DossierStage.ELIGIBILITY), LATER));
    }

    @Test
    void ofADraftThatIsWithdrawnNothingIsTold() {
        dossier.take(next(DossierAction.WITHDRAW), LATER);
        assertThat(dossier.toldAt()).isEmpty();
    }

    @Test
    void whatIsUnderInstructionDoesNotChange() {
        submit();
        dossier.take(next(DossierAction.INSTRUCT), LATER);
        assertThat(dossier.isAmendable()).isFalse();
        assertThatThrownBy(() -> dossier.amend("Autre", NORD, LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDraftIsForgottenOnceNobodyWritesAndNobodyWasToldSince() {
        Instant since = NOW.plusSeconds(1);
        assertThat(dossier.isForgottenSince(NOW)).isFalse();
        assertThat(dossier.isForgottenSince(since)).isTrue();
        dossier.warn(LATER);
        assertThat(dossier.isForgottenSince(since)).isFalse();
        dossier.amend("La Ruche", NORD, LATER.plusSeconds(1));
        assertThat(dossier.isForgottenSince(LATER.plusSeconds(2))).isTrue();
        submit();
        assertThat(dossier.isForgottenSince(LATER.plusSeconds(9))).isFalse();
    }

    @Test
    void aGuestReadsOrWritesAndIsKnownByTheAccountAloneOnceTheyAccepted() {
        SecretToken token = SecretToken.draw();
        EmailAddress address = new EmailAddress("invite@people.example");
        assertThatThrownBy(() -> new DossierGuest(dossier, token, address, DossierAccess.MANAGE, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        DossierGuest guest = new DossierGuest(dossier, token, address, DossierAccess.READ, NOW);
        assertThat(guest.isOpenAt(NOW.plus(Duration.ofDays(14)))).isFalse();
        assertThat(guest.isOpenAt(NOW.plus(Duration.ofDays(13)))).isTrue();
        guest.accept(AccountId.draw(), LATER);
        assertThat(guest.address()).isEmpty();
        assertThat(guest.isOpenAt(LATER)).isFalse();
        assertThatThrownBy(() -> guest.accept(AccountId.draw(), LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCommentIsOfSomeCharactersAndResolvedOnce() {
        Optional<AnswerPath> title = Optional.of(AnswerPath.of("title"));
        AccountId author = AccountId.draw();
        assertThatThrownBy(() -> new DossierComment(dossier, title, author, "  ", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DossierComment(dossier, title, author, "x".repeat(2001), NOW))
                .hasMessageContaining("2000");
        DossierComment comment = new DossierComment(dossier, title, author, " Trop long ? ", NOW);
        assertThat(comment.content()).isEqualTo("Trop long ?");
        assertThat(comment.resolve(author, LATER)).isTrue();
        assertThat(comment.resolve(author, LATER)).isFalse();
    }

    @Test
    void aDecisionIsToldToNobodyOutsideBeforeItsTime() {
        submit();
        dossier.take(next(DossierAction.INSTRUCT), NOW);
        dossier.take(next(DossierAction.FIND_INELIGIBLE), NOW);
        dossier.takeUntold(next(DossierAction.REFUSE), LATER);
        assertThat(dossier.state()).isEqualTo(DossierState.REFUSED);
        assertThat(dossier.toldStanding()).isEqualTo(DossierStanding.at(DossierStage.INELIGIBLE));
        assertThat(dossier.toldAt()).contains(NOW);
        assertThat(dossier.toldStates())
                .extracting(state -> state.standing().state())
                .doesNotContain(DossierState.REFUSED);
        Instant told = LATER.plus(Duration.ofDays(1));
        dossier.tellStanding(told);
        assertThat(dossier.toldStanding()).isEqualTo(DossierStanding.of(DossierState.REFUSED));
        assertThat(dossier.toldStates()).isEqualTo(dossier.states());
        assertThat(dossier.toldAt()).contains(told);
    }

    @Test
    void whatIsReopenedBeforeItWasToldWasNeverDecidedForItsAuthors() {
        submit();
        dossier.take(next(DossierAction.INSTRUCT), NOW);
        dossier.takeUntold(next(DossierAction.CLOSE), LATER);
        dossier.take(next(DossierAction.REOPEN), LATER);
        assertThat(dossier.isUntold()).isFalse();
        assertThat(dossier.toldStanding()).isEqualTo(dossier.standing());
    }

    @Test
    void onlyADecisionIsKeptUntold() {
        submit();
        assertThatThrownBy(() -> dossier.takeUntold(next(DossierAction.INSTRUCT), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
