package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.committee.ranking.EnvelopeLedger;
import fr.nouveauxlieux.committee.ranking.QuotaLedger;
import fr.nouveauxlieux.committee.ranking.QuotaLine;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Envelopes and the shares of them, in words. */
@RequestScoped
public class EnvelopeLines {

    @Inject
    private CommitteeWords words;

    @Inject
    private Visit visit;

    /** A line of the account: money and places. Empty where the envelope does not bound them. */
    public record Line(String label, String money, String places) {}

    /**
     * A share kept for some.
     *
     * @param given of how much that is kept
     * @param unknown how many of which it is not known; empty for none
     * @param field of the form in which it is explained
     * @param reason so far
     */
    public record Share(
            String code,
            String label,
            String given,
            String unknown,
            Cell status,
            boolean explainable,
            String field,
            String reason) {}

    List<Line> lines(EnvelopeLedger ledger) {
        List<Line> lines = new ArrayList<>();
        if (ledger.amount().isPresent() || ledger.places().isPresent()) {
            lines.add(line(
                    "ranking.envelope.whole",
                    ledger.amount(),
                    ledger.places().stream().boxed().findFirst()));
        }
        lines.add(line(
                "ranking.envelope.committed", Optional.of(ledger.committed()), Optional.of(ledger.committedPlaces())));
        lines.add(line(
                "ranking.envelope.proposed", Optional.of(ledger.proposed()), Optional.of(ledger.proposedPlaces())));
        if (ledger.left().isPresent() || ledger.placesLeft().isPresent()) {
            lines.add(line(
                    "ranking.envelope.left",
                    ledger.left(),
                    ledger.placesLeft().stream().boxed().findFirst()));
        }
        return lines;
    }

    private Line line(String label, Optional<Money> money, Optional<Integer> places) {
        return new Line(
                words.text(label),
                words.euros(money),
                places.map(count -> visit.getTexts().number(count)).orElse(""));
    }

    /** By how much it is exceeded; empty where it is not. */
    String exceeded(EnvelopeLedger ledger) {
        String money = ledger.exceededBy()
                .map(by -> words.text("ranking.exceeded.money", words.euros(by)))
                .orElse("");
        String places = ledger.placesExceededBy().isPresent()
                ? words.text(
                        "ranking.exceeded.places", ledger.placesExceededBy().getAsInt())
                : "";
        return Stream.of(money, places).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    Share share(QuotaLine line) {
        QuotaLedger ledger = line.ledger();
        return new Share(
                ledger.quota().code(),
                label(ledger.quota()),
                given(ledger),
                ledger.unknownPlaces() == 0 ? "" : words.text("ranking.quota.unknown", ledger.unknownPlaces()),
                words.status(ledger.status()),
                ledger.status().asksForReason() || !line.reason().isEmpty(),
                fieldOf(ledger.quota().code()),
                line.reason());
    }

    static String fieldOf(String quota) {
        return "quota-reason-" + quota;
    }

    String label(Quota quota) {
        return quota.label().in(visit.getLanguage());
    }

    String given(QuotaLedger ledger) {
        String places = ledger.quota().places().isPresent()
                ? words.text(
                        "ranking.quota.places",
                        ledger.places(),
                        ledger.quota().places().getAsInt())
                : "";
        String money = ledger.quota()
                .amount()
                .map(kept -> words.text("ranking.quota.money", words.euros(ledger.amount()), words.euros(kept)))
                .orElse("");
        return Stream.of(places, money).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
