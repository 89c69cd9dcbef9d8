package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.AmountCells;
import fr.nouveauxlieux.portal.page.staff.evaluation.Bars;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementMap;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveNames;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.TableView;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.steering.SteeringBoard;
import fr.nouveauxlieux.steering.SteeringBoard.Amounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of a wave: each table with its picture, where one helps. */
@Named
@RequestScoped
public class SteeringPage {

    @Inject
    private ShownBoard boards;

    @Inject
    private FunnelTable funnel;

    @Inject
    private AmountsTable amounts;

    @Inject
    private QuotasTable quotas;

    @Inject
    private TimesTable times;

    @Inject
    private TerritoriesTable territories;

    @Inject
    private DepartementsTable departements;

    @Inject
    private LoadsTable loads;

    @Inject
    private ComparisonTable comparison;

    @Inject
    private AmountCells amountWords;

    @Inject
    private FigureWords figures;

    @Inject
    private WaveNames names;

    @Inject
    private Visit visit;

    private SteeringBoard board;
    private List<Part> parts = List.of();

    /** @param note below the title; empty for none; @param bars empty for none; @param maps none, or one */
    public record Part(TableView table, String note, Optional<Bars> bars, List<DepartementMap> maps) {

        public List<Bars> pictures() {
            return bars.stream().toList();
        }
    }

    static String addressOf(WaveKey wave) {
        return EvaluationAddress.of(wave, "pilotage");
    }

    /** As {@code in-review}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void show(WaveKey wave) {
        board = boards.read(wave);
        parts = List.of(
                part(funnel, "", drawFunnel()),
                part(amounts, "", drawAmounts()),
                part(quotas, texts().get("steering.quotas.note"), drawQuotas()),
                part(times, texts().get("steering.times.note"), drawTimes()),
                part(territories, territoriesNote(), drawTerritories()),
                departements(),
                part(loads, "", drawLoads()),
                part(comparison, comparisonNote(), drawComparison()));
    }

    private Part part(WaveTable table, String note, Bars.Drawing drawing) {
        TableView view = table.show(board.wave(), addressOf(board.wave()));
        Bars bars = drawing.draw(view.getCaption());
        return new Part(view, note, bars.all().isEmpty() ? Optional.empty() : Optional.of(bars), List.of());
    }

    private Part departements() {
        Part part = part(departements, "", drawNothing());
        return new Part(part.table(), part.note(), part.bars(), List.of(departements.map(board.wave())));
    }

    private static Bars.Drawing drawNothing() {
        return new Bars.Drawing();
    }

    private Bars.Drawing drawFunnel() {
        Bars.Drawing drawing = new Bars.Drawing();
        board.funnel()
                .forEach(reached -> drawing.add(
                        texts().get("steering.step." + code(reached.step())),
                        texts().number(reached.dossiers()),
                        reached.dossiers()));
        return drawing;
    }

    private Bars.Drawing drawAmounts() {
        Amounts all = board.amounts();
        Bars.Drawing drawing = new Bars.Drawing();
        draw(drawing, "asked", all.asked());
        draw(drawing, "proposed", all.proposed().amount());
        draw(drawing, "waiting", all.waiting().amount());
        draw(drawing, "decided", all.decided().amount());
        all.envelope().ifPresent(envelope -> draw(drawing, "envelope", envelope));
        return drawing;
    }

    private void draw(Bars.Drawing drawing, String what, Money amount) {
        drawing.add(texts().get("steering.amount." + what), amountWords.words(amount), amount.cents());
    }

    /** What is proposed of what is kept, as a share: some is kept in places, some in money. */
    private Bars.Drawing drawQuotas() {
        Bars.Drawing drawing = new Bars.Drawing();
        board.quotas().forEach(quota -> {
            String label = quota.label().in(visit.getLanguage());
            quota.places()
                    .ifPresent(kept -> drawing.add(
                            label,
                            texts().format(
                                            "figures.steering.places",
                                            quota.proposed().dossiers(),
                                            kept),
                            100.0 * quota.proposed().dossiers() / Math.max(1, kept),
                            100));
            quota.amount()
                    .ifPresent(kept -> drawing.add(
                            label,
                            texts().format(
                                            "figures.steering.money",
                                            amountWords.words(quota.proposed().amount()),
                                            amountWords.words(kept)),
                            100.0 * quota.proposed().amount().cents() / Math.max(1, kept.cents()),
                            100));
        });
        return drawing;
    }

    private Bars.Drawing drawTimes() {
        Bars.Drawing drawing = new Bars.Drawing();
        board.times().stream()
                .filter(time -> time.cases() > 0)
                .forEach(time -> drawing.add(
                        times.name(time.standing()),
                        texts().format(
                                        "steering.median-and-ninth",
                                        figures.days(time.median()).text(),
                                        figures.days(time.ninth()).text()),
                        time.median(),
                        time.ninth()));
        return drawing;
    }

    private Bars.Drawing drawTerritories() {
        Bars.Drawing drawing = new Bars.Drawing();
        board.regions().stream()
                .filter(region -> region.dossiers() > 0)
                .forEach(region -> drawing.add(
                        region.code().isEmpty() ? texts().get("steering.nowhere") : region.name(),
                        texts().format("steering.retained-of", region.retained(), region.dossiers()),
                        region.retained(),
                        region.dossiers()));
        return drawing;
    }

    private Bars.Drawing drawLoads() {
        Bars.Drawing drawing = new Bars.Drawing();
        board.loads().stream()
                .filter(load -> load.assigned() > 0)
                .forEach(load -> drawing.add(
                        load.name().orElse(load.reader().value()),
                        texts().format("steering.given-of", load.given(), load.assigned()),
                        load.given(),
                        load.assigned()));
        return drawing;
    }

    private Bars.Drawing drawComparison() {
        Bars.Drawing drawing = new Bars.Drawing();
        board.comparisons()
                .forEach(one -> drawing.add(
                        one.title().in(visit.getLanguage()),
                        texts().format("steering.accepted-of", one.accepted(), one.submitted()),
                        one.accepted(),
                        one.submitted()));
        return drawing;
    }

    private String territoriesNote() {
        int covered =
                board.regions().stream().mapToInt(SteeringBoard.Region::covered).sum();
        int all = board.regions().stream()
                .mapToInt(SteeringBoard.Region::departements)
                .sum();
        return texts().format("steering.territories.note", covered, all);
    }

    private String comparisonNote() {
        return board.hidden() == 0 ? "" : texts().format("steering.comparison.hidden", board.hidden());
    }

    public String getWave() {
        return names.of(board.wave());
    }

    public List<Part> getParts() {
        return parts;
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
