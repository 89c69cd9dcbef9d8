package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AgreementLine;
import fr.nouveauxlieux.award.agreement.AgreementLine.Payment;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.ListAgreements;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is foreseen, asked, on its way and paid from year to year, over the agreements within reach. */
@RequestScoped
public class PaymentYearsTable implements TableSource {

    private static final List<Set<InstalmentState>> GROUPS = List.of(
            Set.of(InstalmentState.PLANNED),
            Set.of(InstalmentState.REQUESTED, InstalmentState.CORRECTIONS_ASKED, InstalmentState.SERVICE_DONE),
            Set.of(InstalmentState.VALIDATED),
            Set.of(InstalmentState.PAID),
            Set.of(InstalmentState.FAILED));

    @Inject
    private ListAgreements listAgreements;

    @Inject
    private AgreementWords words;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.AGREEMENTS.path() + "/versements";
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("agreement.years.caption"),
                List.of(
                        Column.of("annee", cells.text("agreement.year")),
                        Column.numeric("prevu", cells.text("agreement.years.planned")),
                        Column.numeric("demande", cells.text("agreement.years.requested")),
                        Column.numeric("a-payer", cells.text("agreement.years.validated")),
                        Column.numeric("paye", cells.text("agreement.years.paid")),
                        Column.numeric("echec", cells.text("agreement.years.failed")),
                        Column.numeric("total", cells.text("agreement.years.total"))),
                List.of(),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        TreeMap<Integer, List<Payment>> years = new TreeMap<>();
        listAgreements.list(AgreementsTable.question(query)).stream()
                .map(AgreementLine::payments)
                .flatMap(Collection::stream)
                .forEach(payment -> years.computeIfAbsent(payment.year(), year -> new ArrayList<>())
                        .add(payment));
        return TablePage.cut(
                years.entrySet().stream()
                        .map(year -> row(year.getKey(), year.getValue()))
                        .toList(),
                query);
    }

    private Row row(int year, List<Payment> payments) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(Integer.toString(year)));
        GROUPS.forEach(group -> row.add(sum(payments, payment -> group.contains(payment.state()))));
        row.add(sum(payments, payment -> true));
        return new Row(row, List.of());
    }

    private Cell sum(List<Payment> payments, Predicate<Payment> wanted) {
        return words.moneyCell(
                payments.stream().filter(wanted).map(Payment::amount).reduce(Money.ZERO, Money::plus));
    }
}
