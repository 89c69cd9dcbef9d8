package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AwardFigures.Sums;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is engaged, paid and due in each of three years, and in all of them. */
@RequestScoped
public class AwardYearsTable extends AwardTable {

    @Inject
    private AgreementWords words;

    @Inject
    private Visit visit;

    AwardYearsTable() {
        super("montants", "figures.award.amounts");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("annee", cells().text("agreement.year")),
                Column.numeric("engage", cells().text("figures.award.engaged")),
                Column.numeric("paye", cells().text("figures.award.paid")),
                Column.numeric("du", cells().text("figures.award.due")));
    }

    /** One a year, whether anything is known of it or not. */
    List<Sums> sums(List<Integer> years) {
        return years.stream()
                .map(year -> awards().get()
                        .sumsByYear()
                        .getOrDefault(year, new Sums(year, "", Money.ZERO, Money.ZERO, Money.ZERO)))
                .toList();
    }

    @Override
    protected List<Row> rows(List<Integer> years) {
        List<Sums> sums = sums(years);
        List<Row> rows = new ArrayList<>();
        sums.forEach(one -> rows.add(row(Integer.toString(one.year()), one.engaged(), one.paid(), one.due())));
        rows.add(row(
                visit.getTexts()
                        .format(
                                "figures.award.total",
                                Integer.toString(years.get(0)),
                                Integer.toString(years.get(years.size() - 1))),
                total(sums, Sums::engaged),
                total(sums, Sums::paid),
                total(sums, Sums::due)));
        return rows;
    }

    private Row row(String name, Money engaged, Money paid, Money due) {
        return Row.of(Cell.of(name), words.moneyCell(engaged), words.moneyCell(paid), words.moneyCell(due));
    }

    private static Money total(List<Sums> sums, Function<Sums, Money> which) {
        return sums.stream().map(which).reduce(Money.ZERO, Money::plus);
    }
}
