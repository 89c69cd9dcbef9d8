package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AwardFigures.Sums;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import fr.nouveauxlieux.portal.page.agreement.IndicatorWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.Bars;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Three years of awards: amounts and indicators, drawn and in tables. */
@Named("awardFiguresPage")
@RequestScoped
public class AwardFiguresPage {

    @Inject
    private ShownAwards awards;

    @Inject
    private AwardYearsTable yearsTable;

    @Inject
    private AwardRegionsTable regionsTable;

    @Inject
    private AwardIndicatorsTable indicatorsTable;

    @Inject
    private AwardIndicatorRegionsTable indicatorRegionsTable;

    @Inject
    private AgreementWords words;

    @Inject
    private IndicatorWords indicatorWords;

    @Inject
    private Visit visit;

    private List<Integer> years = List.of();
    private List<Part> parts = List.of();

    /** @param note below the title; empty for none @param pictures with a title each, but for the only one */
    public record Part(TableView table, String note, List<Bars> pictures) {}

    /** @param firstYear as it was asked for */
    void show(Optional<String> firstYear) {
        years = awards.years(firstYear);
        parts = List.of(
                new Part(
                        yearsTable.show(years),
                        visit.getTexts().get("figures.award.amounts-note"),
                        drawn(drawYears(), "figures.award.amounts")),
                new Part(regionsTable.show(years), "", drawn(drawRegions(), "figures.award.regions")),
                new Part(
                        indicatorsTable.show(years),
                        visit.getTexts().get("figures.award.indicators-note"),
                        indicatorWords.draw(indicatorsTable.drawn(years))),
                new Part(indicatorRegionsTable.show(years), "", List.of()));
    }

    private List<Bars> drawn(Bars.Drawing drawing, String caption) {
        Bars bars = drawing.draw(visit.getTexts().get(caption));
        return bars.all().isEmpty() ? List.of() : List.of(bars);
    }

    private Bars.Drawing drawYears() {
        Bars.Drawing drawing = new Bars.Drawing();
        yearsTable.sums(years).forEach(one -> draw(drawing, Integer.toString(one.year()), one));
        return drawing;
    }

    private Bars.Drawing drawRegions() {
        Bars.Drawing drawing = new Bars.Drawing();
        regionsTable.sums(years).forEach(one -> draw(drawing, awards.region(one.region()), one));
        return drawing;
    }

    private void draw(Bars.Drawing drawing, String what, Sums sums) {
        drawing.add(
                        label(what, "engaged"),
                        words.money(sums.engaged()),
                        sums.engaged().cents())
                .add(label(what, "paid"), words.money(sums.paid()), sums.paid().cents())
                .add(label(what, "due"), words.money(sums.due()), sums.due().cents());
    }

    private String label(String what, String sum) {
        return visit.getTexts()
                .format("figures.award.bar", what, visit.getTexts().get("figures.award." + sum));
    }

    public List<Part> getParts() {
        return parts;
    }

    /** The years in words. */
    public String getLead() {
        return visit.getTexts()
                .format(
                        "figures.award.years",
                        Integer.toString(years.get(0)),
                        Integer.toString(years.get(years.size() - 1)));
    }

    /** What the address of the page says. */
    QueryString getQuery() {
        return QueryString.empty().with(ShownAwards.FIRST_YEAR, Integer.toString(years.get(0)));
    }

    public String getBefore() {
        return beginning(years.get(0) - 1);
    }

    public String getAfter() {
        return beginning(years.get(0) + 1);
    }

    private static String beginning(int year) {
        return QueryString.empty()
                .with(ShownAwards.FIRST_YEAR, Integer.toString(year))
                .appendTo(AwardTable.PAGE);
    }
}
