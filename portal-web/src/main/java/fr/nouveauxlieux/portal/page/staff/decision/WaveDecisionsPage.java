package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.BeginSending;
import fr.nouveauxlieux.award.decision.DecisionRecord;
import fr.nouveauxlieux.award.decision.ForeseeSigning;
import fr.nouveauxlieux.award.decision.ReadWaveDecisions;
import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.award.decision.SignDecisions;
import fr.nouveauxlieux.award.decision.SigningForecast;
import fr.nouveauxlieux.award.decision.WaveDecisions;
import fr.nouveauxlieux.award.decision.WaveDecisions.Budget;
import fr.nouveauxlieux.award.decision.WaveDecisions.Line;
import fr.nouveauxlieux.award.decision.WaveDecisions.Share;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decisions of a wave: what is proposed, prepared, signed, sent and opened, and what is left to give. */
@Named("waveDecisions")
@RequestScoped
public class WaveDecisionsPage {

    @Inject
    private ReadWaveDecisions readWaveDecisions;

    @Inject
    private ForeseeSigning foreseeSigning;

    @Inject
    private Permissions permissions;

    @Inject
    private DecisionWords words;

    @Inject
    private DossierWords dossierWords;

    @Inject
    private Visit visit;

    private WaveDecisions decisions;
    private Set<DossierId> chosen = Set.of();
    private Optional<SigningForecast> forecast = Optional.empty();

    /** A dossier of the table. @param link to its own page */
    public record Row(
            String code,
            String number,
            String link,
            String project,
            String organisation,
            Cell standing,
            Cell proposal,
            Cell decision,
            Cell letter,
            boolean chosen) {}

    /** A line of the budget. */
    public record Figure(String label, String value) {}

    /** What would go wrong, or pass someone over. */
    public record Warning(String number, String text) {}

    void show(WaveKey wave) {
        decisions = readWaveDecisions.read(wave);
    }

    boolean isShown() {
        return decisions != null;
    }

    WaveDecisions decisions() {
        return decisions;
    }

    void choose(Set<DossierId> dossiers) {
        chosen = Set.copyOf(dossiers);
    }

    /** The chosen ones, in the order of the table, that are still to be decided. */
    List<DossierId> listUndecided() {
        return decisions.lines().stream()
                .filter(line -> line.decision().isEmpty())
                .map(line -> line.dossier().id())
                .filter(chosen::contains)
                .toList();
    }

    /** The chosen ones, in the order of the table, whose letter was not sent. */
    List<DossierId> listUnsent() {
        return decisions.lines().stream()
                .filter(line -> line.decision()
                        .filter(one -> one.view().sentAt().isEmpty())
                        .isPresent())
                .map(line -> line.dossier().id())
                .filter(chosen::contains)
                .toList();
    }

    void foresee() {
        forecast = Optional.of(foreseeSigning.foresee(decisions.wave(), listUndecided()));
    }

    void blame(SigningForecast found) {
        forecast = Optional.of(found);
    }

    public String getWaveTitle() {
        return dossierWords.callAndWave(decisions.wave());
    }

    public List<Row> getRows() {
        return decisions.lines().stream().map(this::row).toList();
    }

    private Row row(Line line) {
        return new Row(
                line.dossier().id().value(),
                line.dossier().number(),
                DecisionAddress.of(decisions.wave(), line.dossier().id()),
                line.dossier().title(),
                line.dossier().organisationName(),
                dossierWords.standing(
                        line.dossier().standing().state(),
                        line.dossier().standing().stage()),
                words.proposal(line.proposal()),
                line.decision()
                        .map(DecisionRecord::view)
                        .map(view -> words.decision(view.kind(), view.amount()))
                        .or(() -> line.plan().map(words::plan))
                        .orElseGet(() -> Cell.of("")),
                line.decision()
                        .map(words::letter)
                        .orElseGet(() ->
                                Cell.of(texts().get(line.isDrafted() ? "decisions.drafted" : "decisions.undecided"))),
                chosen.contains(line.dossier().id()));
    }

    /** What the envelope holds, has given and has left; nothing where the call tells of none. */
    public List<Figure> getBudget() {
        return decisions.budget().map(this::figures).orElse(List.of());
    }

    private List<Figure> figures(Budget budget) {
        List<Figure> figures = new ArrayList<>();
        budget.amount().ifPresent(amount -> figures.add(figure("decisions.envelope", words.money(amount))));
        figures.add(figure("decisions.granted", words.money(budget.granted())));
        budget.left().ifPresent(left -> figures.add(figure("decisions.left", words.money(left))));
        String accepted = texts().number(budget.accepted());
        figures.add(figure(
                "decisions.places",
                budget.places().isPresent()
                        ? texts().format(
                                        "decisions.of",
                                        accepted,
                                        budget.places().getAsInt())
                        : accepted));
        budget.quotas()
                .forEach(share -> figures.add(new Figure(share.quota().label().in(visit.getLanguage()), share(share))));
        return figures;
    }

    private String share(Share share) {
        String places = share.quota().places().isPresent()
                ? texts().format(
                                "decisions.share-places",
                                share.accepted(),
                                share.quota().places().getAsInt())
                : "";
        String money = share.quota()
                .amount()
                .map(kept -> texts().format("decisions.share-money", words.money(share.granted()), words.money(kept)))
                .orElse("");
        return (places + " " + money + " " + texts().format("decisions.share-undecided", share.undecided())).strip();
    }

    private Figure figure(String key, String value) {
        return new Figure(texts().get(key), value);
    }

    /** What keeps the chosen ones from being signed. */
    public List<Warning> getFaults() {
        return forecast.stream()
                .flatMap(found -> decisions.lines().stream()
                        .filter(line ->
                                found.faults().containsKey(line.dossier().id()))
                        .map(line -> new Warning(
                                line.dossier().number(),
                                words.faults(found.faults().get(line.dossier().id())))))
                .toList();
    }

    /** Whom the chosen ones would pass over. */
    public List<Warning> getPassedOver() {
        return forecast.stream()
                .flatMap(found -> decisions.lines().stream()
                        .filter(line ->
                                found.passedOver().containsKey(line.dossier().id()))
                        .map(line -> new Warning(
                                line.dossier().number(),
                                String.join(
                                        ", ",
                                        found.passedOver().get(line.dossier().id())))))
                .toList();
    }

    public boolean isForeseen() {
        return forecast.isPresent();
    }

    /** What the chosen ones would grant, and how many they are. */
    public String getForecastSummary() {
        return forecast.map(found ->
                        texts().format("decisions.forecast", listUndecided().size(), words.money(found.granted())))
                .orElse("");
    }

    /** The dossier of the waiting list whose turn it is; empty for none. */
    public String getNextNumber() {
        return decisions
                .next()
                .flatMap(decisions::find)
                .map(line -> line.dossier().number())
                .orElse("");
    }

    public String getNextLink() {
        return decisions
                .next()
                .map(next -> DecisionAddress.of(decisions.wave(), next))
                .orElse("");
    }

    /** Of the batch that the next button begins. */
    public String getSendingKey() {
        return SendingKey.draw().value();
    }

    public boolean isSigner() {
        return permissions.may(SignDecisions.class, decisions.wave());
    }

    public boolean isSender() {
        return permissions.may(BeginSending.class, decisions.wave());
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
