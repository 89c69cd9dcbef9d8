package fr.nouveauxlieux.award.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.award.agreement.AgreementAction;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.AgreementTerms;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.award.agreement.PlannedInstalment;
import fr.nouveauxlieux.award.agreement.ReportDraft;
import fr.nouveauxlieux.award.agreement.ReportKind;
import fr.nouveauxlieux.award.agreement.ReportState;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.award.agreement.Side;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 15);
    private static final Money AMOUNT = Money.ofEuros(90_000);

    private static AgreementTerms terms(Money amount) {
        return new AgreementTerms(
                "Un objet", FIRST, FIRST.plusYears(3), new Schedule(List.of(new PlannedInstalment(FIRST, amount))));
    }

    private static Agreement active() {
        Agreement agreement = new Agreement(DossierId.draw(), AMOUNT, terms(AMOUNT));
        List.of(AgreementAction.SUBMIT, AgreementAction.VALIDATE, AgreementAction.COUNTERSIGN, AgreementAction.ACTIVATE)
                .forEach(action -> agreement.take(action, NOW));
        return agreement;
    }

    @Test
    void instalmentsThatAreNotTheAmountAreRefused() {
        assertThatThrownBy(() -> new Agreement(DossierId.draw(), AMOUNT, terms(Money.ofEuros(89_999))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAgreementThatIsSignedIsRevisedNoMore() {
        assertThatThrownBy(() -> active().revise(terms(AMOUNT))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noAmendmentGoesBeyondWhatWasDecided() {
        Agreement agreement = active();
        agreement.amend(Money.ofEuros(60_000), FIRST.plusYears(4));
        agreement.amend(AMOUNT, FIRST.plusYears(4));
        assertThat(agreement.amount()).isEqualTo(AMOUNT);
        assertThatThrownBy(() -> agreement.amend(AMOUNT.plus(new Money(1)), FIRST.plusYears(4)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsPaidUnderASuspendedAgreementUntilItIsResumed() {
        Agreement agreement = active();
        assertThat(agreement.isPaying()).isTrue();
        agreement.take(AgreementAction.SUSPEND, NOW);
        assertThat(agreement.isPaying()).isFalse();
        assertThat(agreement.state()).isEqualTo(AgreementState.ACTIVE);
        agreement.take(AgreementAction.RESUME, NOW);
        assertThat(agreement.isPaying()).isTrue();
    }

    @Test
    void aSignatureIsOfTheDocumentThatWasShown() {
        AgreementDocument document = new AgreementDocument(1, 0, new byte[] {1, 2, 3}, NOW);
        SignatureDraft other = new SignatureDraft(SignatureManner.TYPED, "Anne", "présidente", "0".repeat(64));
        SignatureDraft own = new SignatureDraft(SignatureManner.TYPED, "Anne", "présidente", document.sha256());
        assertThat(document.sha256()).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        assertThatThrownBy(() -> new AgreementSignature(
                        document, Side.BENEFICIARY, other, Optional.empty(), AccountId.draw(), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new AgreementSignature(document, Side.BENEFICIARY, own, Optional.empty(), AccountId.draw(), NOW)
                        .sha256())
                .isEqualTo(document.sha256());
    }

    @Test
    void aFinancialReportNeedsItsSumsAndIsLateAfterItsDay() {
        AgreementReport report = new AgreementReport(1, ReportKind.FINANCIAL, 2027);
        assertThat(report.isLate(LocalDate.of(2028, 6, 30))).isFalse();
        assertThat(report.isLate(LocalDate.of(2028, 7, 1))).isTrue();
        ReportDraft words = new ReportDraft("Des mots", Optional.empty(), Optional.empty(), Map.of());
        assertThatThrownBy(() -> report.submit(words, NOW)).isInstanceOf(IllegalArgumentException.class);
        report.submit(
                new ReportDraft("Des mots", Optional.of(AMOUNT), Optional.of(AMOUNT), Map.of(Indicator.JOBS, 150L)),
                NOW);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.isLate(LocalDate.of(2028, 7, 1))).isFalse();
        report.askCorrections("Une somme manque.");
        assertThat(report.isLate(LocalDate.of(2028, 7, 1))).isTrue();
    }

    @Test
    void onlyTheBalanceMayBeNegative() {
        assertThat(new ReportDraft("Mots", Optional.empty(), Optional.empty(), Map.of(Indicator.BALANCE, -100L))
                        .indicators())
                .containsEntry(Indicator.BALANCE, -100L);
        assertThatThrownBy(() ->
                        new ReportDraft("Mots", Optional.empty(), Optional.empty(), Map.of(Indicator.EVENTS, -1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
