package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.ranking.Departure;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.QuotaStatus;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.TypedNumber;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.review.result.DossierResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What committees rank and propose, in words. */
@RequestScoped
public class CommitteeWords {

    private static final int DECIMALS = 2;

    @Inject
    private Visit visit;

    String text(String key, Object... arguments) {
        return arguments.length == 0
                ? visit.getTexts().get(key)
                : visit.getTexts().format(key, arguments);
    }

    String euros(Money amount) {
        return text(
                "budget.euros",
                TypedNumber.writeCents(
                        BigDecimal.valueOf(amount.cents()), visit.getTexts().language()));
    }

    /** Empty for none. */
    String euros(Optional<Money> amount) {
        return amount.map(this::euros).orElse("");
    }

    /** As it stands in a field. */
    String typed(Money amount) {
        return TypedNumber.write(
                BigDecimal.valueOf(amount.cents(), DECIMALS), visit.getTexts().language());
    }

    /** Of the reviews, with its rank; that there is none where there is none. */
    String grade(Optional<DossierResult> result) {
        return result.flatMap(DossierResult::grade)
                .map(grade -> text(
                        "ranking.grade-of-hundred",
                        TypedNumber.write(grade, visit.getTexts().language())))
                .orElseGet(() -> text("ranking.no-grade"));
    }

    String gradeRank(Optional<DossierResult> result) {
        return result.filter(one -> one.rank().isPresent())
                .map(one -> text("ranking.grade-rank", one.rank().getAsInt()))
                .orElse("");
    }

    String kind(ProposalKind kind) {
        return text("ranking.kind." + code(kind));
    }

    /** With its amount; that there is none where there is none. */
    Cell proposal(Optional<ProposalDraft> proposal) {
        return proposal.map(draft ->
                        Cell.of(kind(draft.kind())).in(tone(draft.kind())).with(euros(draft.amount())))
                .orElseGet(() -> Cell.of(text("ranking.no-proposal")));
    }

    private static Tone tone(ProposalKind kind) {
        return switch (kind) {
            case RETAINED -> Tone.GOOD;
            case WAITING_LIST, ADJOURNED -> Tone.WAITING;
            case NOT_RETAINED -> Tone.BAD;
        };
    }

    /** Empty for none. */
    String departure(Optional<Departure> departure) {
        return departure
                .map(one ->
                        one.isRaised() ? text("ranking.raised", one.before()) : text("ranking.lowered", one.after()))
                .orElse("");
    }

    Cell status(QuotaStatus status) {
        Tone tone =
                switch (status) {
                    case FILLED -> Tone.GOOD;
                    case OPEN -> Tone.PLAIN;
                    case TO_CHECK -> Tone.WAITING;
                    case NOT_RESPECTED -> Tone.BAD;
                };
        return Cell.of(text("ranking.quota." + code(status))).in(tone);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
