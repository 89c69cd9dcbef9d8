package fr.nouveauxlieux.portal.page.call;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.call.grid.Level;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** By what dossiers of a call are judged, and what there is to give: public, so that everyone knows before they apply. */
@Named("judging")
@RequestScoped
public class JudgingPage {

    private static final int WHOLE = 100;

    @Inject
    private CallPage calls;

    @Inject
    private Visit visit;

    /** The criteria with their share of the grade; none where the call tells no grid. */
    public List<CriterionLine> getCriteria() {
        return sheet().grid().map(this::lines).orElse(List.of());
    }

    private List<CriterionLine> lines(Grid grid) {
        return grid.criteria().stream()
                .map(criterion -> line(criterion, grid.totalWeight()))
                .toList();
    }

    private CriterionLine line(Criterion criterion, int total) {
        return new CriterionLine(
                in(criterion.label()),
                criterion.help().map(this::in).orElse(""),
                texts().format("call.share", tenths(criterion.weight() * (double) WHOLE / total)),
                criterion.levels().stream().map(this::line).toList());
    }

    private LevelLine line(Level level) {
        return new LevelLine(texts().format("call.points", level.points()), in(level.label()));
    }

    public List<EnvelopeLine> getEnvelopes() {
        return sheet().envelopes().all().stream().map(this::line).toList();
    }

    private EnvelopeLine line(Envelope envelope) {
        return new EnvelopeLine(
                envelope.wave().map(this::waveTitle).orElseGet(() -> texts().get("call.envelope-each")),
                words(envelope.amount(), envelope.places()),
                envelope.note().map(this::in).orElse(""),
                envelope.quotas().stream().map(this::line).toList());
    }

    private QuotaLine line(Quota quota) {
        return new QuotaLine(in(quota.label()), words(quota.amount(), quota.places()));
    }

    private String waveTitle(String code) {
        return sheet().waves().stream()
                .filter(wave -> wave.code().equals(code))
                .findFirst()
                .map(WaveView::title)
                .map(this::in)
                .orElse(code);
    }

    private String words(Optional<Money> amount, OptionalInt places) {
        return Stream.of(
                        amount.map(money -> texts().format(
                                                "call.envelope-amount",
                                                texts().number(money.cents()
                                                        / Money.ofEuros(1).cents())))
                                .orElse(""),
                        places.isPresent() ? texts().format("call.envelope-places", places.getAsInt()) : "")
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + texts().get("call.separator") + other)
                .orElse("");
    }

    private String in(Bilingual text) {
        return text.in(visit.getLanguage());
    }

    private CallSheet sheet() {
        return calls.getSheet();
    }

    private Texts texts() {
        return visit.getTexts();
    }

    /** Rounded so that the shares of a grid add up for whoever counts. */
    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** A criterion. @param share of the grade, in words @param help may be empty */
    public record CriterionLine(String label, String help, String share, List<LevelLine> levels) {}

    /** A level of a criterion. */
    public record LevelLine(String points, String label) {}

    /** What a wave has to give. @param note may be empty */
    public record EnvelopeLine(String wave, String words, String note, List<QuotaLine> quotas) {}

    /** A share kept for some. */
    public record QuotaLine(String label, String words) {}
}
