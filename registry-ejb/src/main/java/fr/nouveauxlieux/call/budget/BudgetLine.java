package fr.nouveauxlieux.call.budget;

import java.util.Objects;
import java.util.Optional;

/**
 * Names a line of a budget: {@code expenses.staff}, {@code coFunding.2}, {@code aid}.
 *
 * @param code of the category; of co-funding its number from 1; empty elsewhere
 */
public record BudgetLine(Group group, String code) {

    public static final BudgetLine AID = new BudgetLine(Group.AID, "");
    public static final BudgetLine DE_MINIMIS = new BudgetLine(Group.DE_MINIMIS, "");

    /** What lines belong to. */
    public enum Group {
        EXPENSES("expenses"),
        RESOURCES("resources"),
        CO_FUNDING("coFunding"),
        AID("aid"),
        DE_MINIMIS("deMinimis");

        private final String member;

        Group(String member) {
            this.member = member;
        }

        /** The member of the budget's JSON that holds it. */
        public String member() {
            return member;
        }
    }

    public BudgetLine {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(code, "code");
    }

    public static BudgetLine expense(String code) {
        return new BudgetLine(Group.EXPENSES, code);
    }

    public static BudgetLine resource(String code) {
        return new BudgetLine(Group.RESOURCES, code);
    }

    /** @param number from 1 */
    public static BudgetLine coFunding(int number) {
        return new BudgetLine(Group.CO_FUNDING, String.valueOf(number));
    }

    /** What {@link #toString} wrote. */
    public static Optional<BudgetLine> find(String text) {
        int dot = text.indexOf('.');
        String member = dot < 0 ? text : text.substring(0, dot);
        for (Group group : Group.values()) {
            if (group.member.equals(member)) {
                return Optional.of(new BudgetLine(group, dot < 0 ? "" : text.substring(dot + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return code.isEmpty() ? group.member : group.member + "." + code;
    }
}
