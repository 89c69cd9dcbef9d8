package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.call.budget.BudgetLine.Group;
import fr.nouveauxlieux.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one budget from a tree of JSON, and gathers what is wrong with it. */
final class BudgetReader {

    private static final Set<String> MEMBERS = Set.of(
            BudgetTree.YEARS,
            Group.EXPENSES.member(),
            Group.RESOURCES.member(),
            Group.CO_FUNDING.member(),
            Group.AID.member(),
            Group.DE_MINIMIS.member());
    private static final Set<String> FUNDING_MEMBERS = Set.of(BudgetTree.FUNDER, BudgetTree.STATUS, BudgetTree.AMOUNTS);
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final int LONGEST_TOLD = 40;

    private final List<BudgetFault> faults = new ArrayList<>();
    private int years;

    BudgetReading read(Object tree) {
        if (!(tree instanceof Map<?, ?> members) || !MEMBERS.containsAll(members.keySet())) {
            faults.add(BudgetFault.of("budget-shape", ""));
            return new BudgetReading(Optional.empty(), faults);
        }
        if (!(members.get(BudgetTree.YEARS) instanceof Integer number) || number < 1 || number > Budget.MOST_YEARS) {
            faults.add(BudgetFault.of("budget-shape", BudgetTree.YEARS));
            return new BudgetReading(Optional.empty(), faults);
        }
        years = number;
        Map<String, YearAmounts> expenses = lines(members, Group.EXPENSES);
        Map<String, YearAmounts> resources = lines(members, Group.RESOURCES);
        List<CoFunding> coFunding = coFunding(members.get(Group.CO_FUNDING.member()));
        YearAmounts aid = amounts(BudgetLine.AID, members.get(Group.AID.member()));
        Optional<Money> deMinimis = Optional.ofNullable(members.get(Group.DE_MINIMIS.member()))
                .map(declared -> amount(BudgetLine.DE_MINIMIS, 0, declared));
        return faults.isEmpty()
                ? new BudgetReading(
                        Optional.of(new Budget(years, expenses, resources, coFunding, aid, deMinimis)), faults)
                : new BudgetReading(Optional.empty(), faults);
    }

    private Map<String, YearAmounts> lines(Map<?, ?> members, Group group) {
        Map<String, YearAmounts> lines = new LinkedHashMap<>();
        Object given = members.get(group.member());
        if (given == null) {
            return lines;
        }
        if (!(given instanceof Map<?, ?> byCode)) {
            faults.add(BudgetFault.of("budget-shape", group.member()));
            return lines;
        }
        if (isTooMany(byCode.size())) {
            return lines;
        }
        byCode.forEach((code, amounts) -> {
            if (code instanceof String text && CODE.matcher(text).matches()) {
                lines.put(text, amounts(new BudgetLine(group, text), amounts));
            } else {
                faults.add(BudgetFault.of("budget-shape", group.member()));
            }
        });
        return lines;
    }

    private List<CoFunding> coFunding(Object given) {
        List<CoFunding> lines = new ArrayList<>();
        if (given == null) {
            return lines;
        }
        if (!(given instanceof List<?> list)) {
            faults.add(BudgetFault.of("budget-shape", Group.CO_FUNDING.member()));
            return lines;
        }
        if (isTooMany(list.size())) {
            return lines;
        }
        for (Object item : list) {
            findFunding(BudgetLine.coFunding(lines.size() + 1), item).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<CoFunding> findFunding(BudgetLine line, Object item) {
        if (!(item instanceof Map<?, ?> members)
                || !FUNDING_MEMBERS.containsAll(members.keySet())
                || !(members.get(BudgetTree.FUNDER) instanceof String funder)
                || funder.length() > CoFunding.LONGEST_FUNDER
                || !(members.get(BudgetTree.STATUS) instanceof String code)
                || FundingStatus.find(code).isEmpty()) {
            faults.add(BudgetFault.of("budget-shape", line));
            return Optional.empty();
        }
        FundingStatus status = FundingStatus.find(code).orElseThrow();
        return Optional.of(new CoFunding(funder.strip(), status, amounts(line, members.get(BudgetTree.AMOUNTS))));
    }

    /** Missing years, and years without an amount, are zero. */
    private YearAmounts amounts(BudgetLine line, Object given) {
        if (given == null) {
            return YearAmounts.none(years);
        }
        if (!(given instanceof List<?> list) || list.size() > years) {
            faults.add(BudgetFault.of("budget-shape", line));
            return YearAmounts.none(years);
        }
        List<Money> amounts = new ArrayList<>(YearAmounts.none(years).amounts());
        for (int index = 0; index < list.size(); index++) {
            if (list.get(index) != null) {
                amounts.set(index, amount(line, index + 1, list.get(index)));
            }
        }
        return new YearAmounts(amounts);
    }

    private Money amount(BudgetLine line, int year, Object given) {
        Optional<BigDecimal> number = findNumber(given);
        if (number.isEmpty()) {
            String told = given.toString();
            faults.add(BudgetFault.of(
                    "budget-not-an-amount",
                    line,
                    year,
                    told.length() <= LONGEST_TOLD ? told : told.substring(0, LONGEST_TOLD) + "…"));
            return Money.ZERO;
        }
        try {
            long cents = number.get().longValueExact();
            if (Budget.isBounded(cents)) {
                return new Money(cents);
            }
        } catch (ArithmeticException beyondAllSizeOrNoWholeCents) {
            if (number.get().precision() - number.get().scale()
                    <= Long.toString(Budget.MOST_AMOUNT.cents()).length()) {
                faults.add(BudgetFault.of("budget-not-an-amount", line, year, given));
                return Money.ZERO;
            }
        }
        faults.add(BudgetFault.of("budget-too-large", line, year, Budget.MOST_AMOUNT));
        return Money.ZERO;
    }

    private static Optional<BigDecimal> findNumber(Object given) {
        try {
            return given instanceof Number ? Optional.of(new BigDecimal(given.toString())) : Optional.empty();
        } catch (NumberFormatException notANumberAtAll) {
            return Optional.empty();
        }
    }

    private boolean isTooMany(int lines) {
        boolean tooMany = lines > Budget.MOST_LINES;
        if (tooMany) {
            faults.add(BudgetFault.of("budget-too-many-lines", Budget.MOST_LINES));
        }
        return tooMany;
    }
}
