package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement, as its readers see it.
 *
 * @param decided the amount of the decision that it follows
 * @param version for who changes it
 * @param bankMask enough of the account's number to know it again; empty where none was given
 * @param documents the agreement and its amendments as they are signed; empty while it is drafted
 * @param events what was done with it, the latest last; empty for its beneficiary
 */
public record AgreementView(
        AgreementState state,
        Optional<Instant> suspendedAt,
        Money decided,
        Money amount,
        String object,
        LocalDate startsOn,
        LocalDate endsOn,
        long version,
        Optional<String> bankMask,
        List<InstalmentView> instalments,
        List<DocumentView> documents,
        List<ReportView> reports,
        List<AmendmentView> amendments,
        List<RecoveryView> recoveries,
        List<EventView> events) {

    public AgreementView {
        instalments = List.copyOf(instalments);
        documents = List.copyOf(documents);
        reports = List.copyOf(reports);
        amendments = List.copyOf(amendments);
        recoveries = List.copyOf(recoveries);
        events = List.copyOf(events);
    }

    public Money paid() {
        return instalments.stream()
                .filter(instalment -> instalment.state() == InstalmentState.PAID)
                .map(InstalmentView::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    public boolean allows(AgreementAction action) {
        return AgreementSteps.TABLE.find(state, action).isPresent();
    }

    public boolean isPaying() {
        return state == AgreementState.ACTIVE && suspendedAt.isEmpty();
    }

    /** Of that number. */
    public Optional<DocumentView> findDocument(int number) {
        return documents.stream()
                .filter(document -> document.number() == number)
                .findFirst();
    }

    /** The one that waits for a signature. */
    public Optional<AmendmentView> findOpenAmendment() {
        return amendments.stream().filter(AmendmentView::isOpen).findFirst();
    }
}
