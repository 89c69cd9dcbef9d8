package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.kernel.Bilingual;

/** A line that a budget has. @param code as {@code staff} */
public record BudgetCategory(String code, Bilingual label) {}
