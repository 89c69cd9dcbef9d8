package fr.nouveauxlieux.call.budget.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetFault;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.CoFunding;
import fr.nouveauxlieux.call.budget.FundingStatus;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.spreadsheet.ReadLimits;
import fr.nouveauxlieux.spreadsheet.SpreadsheetFormat;
import fr.nouveauxlieux.spreadsheet.Spreadsheets;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetSheetTest {

    private static final ReadLimits LIMITS = new ReadLimits(300_000, 10_000_000, 10, 5_000);
    private static final long MOST_CENTS = 1_000_000_000_000L;
    private static final long MOST = Budget.MOST_AMOUNT.cents();

    private static BudgetTerms terms(int years) {
        return new BudgetTerms(
                years,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100,
                true,
                List.of(category("staff", "Personnel"), category("rent", "=Loyer")),
                List.of(category("sales", "Ventes")));
    }

    private static BudgetCategory category(String code, String label) {
        return new BudgetCategory(code, new Bilingual(label, label + " (en)"));
    }

    private static byte[] write(BudgetTerms terms, Budget budget, SpreadsheetFormat format, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new BudgetSheetWriter(terms, language).write(budget, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static SheetReading read(BudgetTerms terms, SpreadsheetFormat format, byte[] file) {
        try {
            return new BudgetSheetReader(terms).read(Spreadsheets.read(format, file, LIMITS));
        } catch (UnreadableSpreadsheetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SheetReading readCsv(String... lines) {
        return read(terms(2), SpreadsheetFormat.CSV, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 60)
    void aBudgetThatIsWrittenIsReadAsItWas(
            @ForAll @IntRange(min = 1, max = 10) int years,
            @ForAll @Size(value = 70) List<@LongRange(min = -1_000_000_000_000L, max = MOST_CENTS) Long> cents,
            @ForAll @Size(max = 4) List<FundingStatus> funders,
            @ForAll boolean declared,
            @ForAll boolean english,
            @ForAll boolean ods) {
        BudgetTerms terms = terms(years);
        Amounts next = new Amounts(cents, years);
        Map<String, YearAmounts> expenses = new LinkedHashMap<>();
        terms.expenses().forEach(category -> expenses.put(category.code(), next.draw()));
        List<CoFunding> coFunding = new ArrayList<>();
        funders.forEach(status -> coFunding.add(new CoFunding("Région " + coFunding.size(), status, next.draw())));
        Budget budget = new Budget(
                years,
                expenses,
                Map.of("sales", next.draw()),
                coFunding,
                YearAmounts.none(years),
                declared ? Optional.of(new Money(cents.get(0))) : Optional.empty());
        SpreadsheetFormat format = ods ? SpreadsheetFormat.ODS : SpreadsheetFormat.XLSX;
        SheetReading reading = read(terms, format, write(terms, budget, format, english ? "en" : "fr"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.budget()).contains(budget);
    }

    @Test
    void theLargestAmountComesBackToTheCent() {
        Budget budget = new Budget(
                2,
                Map.of("rent", YearAmounts.ofCents(MOST, -MOST + 1)),
                Map.of(),
                List.of(),
                YearAmounts.none(2),
                Optional.empty());
        for (SpreadsheetFormat format : List.of(SpreadsheetFormat.XLSX, SpreadsheetFormat.ODS)) {
            assertThat(read(terms(2), format, write(terms(2), budget, format, "fr"))
                            .budget())
                    .contains(budget);
        }
    }

    @Test
    void rowsMayStandInAnyOrderAndLinesMayLack() {
        Budget budget = readCsv(
                        "aid;;;100", ";Sous-total;;9,00;", "expenses.rent;Loyer;;;12,5", ";Note", "deMinimis;;;0")
                .budget()
                .orElseThrow();
        assertThat(budget.aid()).isEqualTo(YearAmounts.ofCents(10_000, 0));
        assertThat(budget.expenses()).containsExactly(Map.entry("rent", YearAmounts.ofCents(0, 1250)));
        assertThat(budget.deMinimis()).contains(Money.ZERO);
    }

    @Test
    void ofOtherFundersNamelessBlankRowsAreLeftOutAndStatesAreReadInBothLanguages() {
        Budget budget = readCsv(
                        "coFunding.1;Région;Accordé;1;",
                        "coFunding.2;;;;",
                        "coFunding;État;granted;2;",
                        "coFunding.9;Commune;;3;")
                .budget()
                .orElseThrow();
        assertThat(budget.coFunding())
                .extracting(CoFunding::funder, CoFunding::status)
                .containsExactly(
                        tuple("Région", FundingStatus.AGREED),
                        tuple("État", FundingStatus.AGREED),
                        tuple("Commune", FundingStatus.ASKED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 200,50 €|120050", "1\u00A0200.5|120050", "-3|-300", "−3,07|-307", "0|0", "12 EUR|1200"})
    void amountsAreReadAsPeopleTypeThem(String typed, long cents) {
        Budget budget =
                readCsv("aid;;;1;1", "expenses.rent;;;" + typed + ";").budget().orElseThrow();
        assertThat(budget.expenses().getOrDefault("rent", YearAmounts.none(2)).in(1))
                .isEqualTo(new Money(cents));
    }

    @ParameterizedTest
    @CsvSource({"'beaucoup'", "'1.200'", "'12,345'", "'1e3'", "'=1+1'", "'12 %'"})
    void whatMayMeanSomethingElseIsNotGuessedAt(String typed) {
        assertThat(readCsv("aid;;;1;1", "expenses.rent;;;;\"" + typed + "\"").faults())
                .containsExactly(new SheetFault(
                        "", "E2", new BudgetFault("budget-not-an-amount", List.of("expenses.rent", "2", typed))));
    }

    @Test
    void faultsNameTheirCells() {
        assertThat(readCsv(
                                "aid;;;1;1",
                                "aid;;;1;1",
                                "expenses.boat;Bateau;;5;",
                                "coFunding.1;Région;peut-être;1;",
                                "expenses.staff;;;1;1;7")
                        .faults())
                .extracting(SheetFault::cell, fault -> fault.fault().code())
                .containsExactly(
                        tuple("A2", "budget-sheet-twice"),
                        tuple("A3", "budget-sheet-unknown-line"),
                        tuple("C4", "budget-sheet-status"),
                        tuple("F5", "budget-sheet-beyond"));
    }

    @Test
    void amountsBeyondAllSizeAreRefusedInTheirCells() {
        assertThat(readCsv("aid;;;1;1", "expenses.rent;;;;10000000001").faults())
                .extracting(SheetFault::cell, fault -> fault.fault().code())
                .containsExactly(tuple("E2", "budget-too-large"));
    }

    @Test
    void anotherSpreadsheetIsSaidToBeNone() {
        assertThat(readCsv("Nom;Prénom", "a;b").faults())
                .extracting(fault -> fault.fault().code())
                .containsExactly("budget-sheet-none");
    }

    /** Draws the amounts of lines from a list, round and round. */
    private static final class Amounts {

        private final List<Long> cents = new ArrayList<>();
        private final int years;
        private int at;

        Amounts(List<Long> given, int years) {
            cents.addAll(given);
            this.years = years;
        }

        YearAmounts draw() {
            long[] drawn = IntStream.range(0, years)
                    .mapToLong(year -> cents.get((at + year) % cents.size()))
                    .toArray();
            at += years;
            return YearAmounts.ofCents(drawn);
        }
    }
}
