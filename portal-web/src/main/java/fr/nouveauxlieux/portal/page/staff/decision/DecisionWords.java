package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.DecisionFault;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.award.decision.DecisionRecord;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.SendingOutcome;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.decision.DecisionTexts;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How decisions are said. */
@RequestScoped
public class DecisionWords {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final int CENTS = 2;

    @Inject
    private DecisionTexts said;

    @Inject
    private Visit visit;

    String money(Money money) {
        return said.money(money);
    }

    /** As it is typed: without spaces, with a comma where there are cents. */
    static String typed(Money money) {
        return BigDecimal.valueOf(money.cents(), CENTS)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** Above zero; empty for what is none. */
    static Optional<Money> findMoney(String typed) {
        String plain = typed.replaceAll("[\\s\u00a0\u202f€]", "");
        return AMOUNT.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                        .map(euros -> new Money(euros.movePointRight(CENTS).longValueExact()))
                        .filter(money -> money.isMoreThan(Money.ZERO))
                : Optional.empty();
    }

    String kind(DecisionKind kind) {
        return said.kind(kind);
    }

    String fault(DecisionFault fault) {
        return texts().get("decisions.fault." + code(fault));
    }

    String faults(Collection<DecisionFault> faults) {
        return faults.stream().sorted().map(this::fault).collect(Collectors.joining(" "));
    }

    /** Empty for none. */
    Cell proposal(Optional<Proposal> proposal) {
        return proposal.map(one -> Cell.of(texts().get("decisions.proposal." + code(one.kind())))
                        .with(one.amount().map(this::money).orElse("")
                                + (one.position().isPresent()
                                        ? " "
                                                + texts().format(
                                                                "decisions.position",
                                                                one.position().getAsInt())
                                        : "")))
                .orElseGet(() -> Cell.of(texts().get("decisions.no-proposal")));
    }

    Cell plan(DecisionPlan plan) {
        return decision(plan.kind(), plan.amount());
    }

    Cell decision(DecisionKind kind, Optional<Money> amount) {
        Tone tone =
                switch (kind) {
                    case ACCEPTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case CLOSED -> Tone.WAITING;
                };
        return Cell.of(kind(kind)).in(tone).with(amount.map(this::money).orElse(""));
    }

    /** Whether the letter was sent and opened. */
    Cell letter(DecisionRecord decision) {
        DecisionView view = decision.view();
        if (view.readAt().isPresent()) {
            return Cell.of(texts().format(
                                    "decisions.opened",
                                    texts().moment(view.readAt().get())))
                    .in(Tone.GOOD);
        }
        return view.sentAt()
                .map(sent -> Cell.of(texts().format("decisions.sent", texts().moment(sent)))
                        .in(Tone.WAITING))
                .orElseGet(() -> Cell.of(texts().get("decisions.not-sent")).in(Tone.WAITING));
    }

    Cell sending(Optional<SendingOutcome> outcome) {
        return outcome.map(one -> Cell.of(texts().get("decisions.sending." + code(one)))
                        .in(one == SendingOutcome.SENT ? Tone.GOOD : Tone.PLAIN))
                .orElseGet(() -> Cell.of(texts().get("decisions.sending.left")).in(Tone.WAITING));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
