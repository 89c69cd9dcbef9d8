package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.call.budget.FundingStatus;
import fr.nouveauxlieux.kernel.Wording;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words of a budget's sheet in one language. Immutable. */
final class BudgetSheetWords {

    private static final String BUNDLE = "fr.nouveauxlieux.call.budget.sheet.sheet";

    private final Wording wording;

    private BudgetSheetWords(Wording wording) {
        this.wording = wording;
    }

    /** @param language {@code fr} or {@code en} */
    static BudgetSheetWords in(String language) {
        return new BudgetSheetWords(Wording.of(BUNDLE, language));
    }

    String language() {
        return wording.language();
    }

    String get(String key) {
        return wording.get(key);
    }

    String year(int year) {
        return get("year").replace("{year}", String.valueOf(year));
    }

    String status(FundingStatus status) {
        return get("status." + status.code());
    }

    /** In either language, as its code too; accents and capitals do not matter. */
    static Optional<FundingStatus> findStatus(String typed) {
        String folded = fold(typed);
        return Arrays.stream(FundingStatus.values())
                .filter(status -> folded.equals(status.code())
                        || folded.equals(fold(in("fr").status(status)))
                        || folded.equals(fold(in("en").status(status))))
                .findFirst();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
