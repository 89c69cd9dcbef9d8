package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;

/** What might as well have been otherwise, to see how sure the ranking is. */
public sealed interface Scenario {

    /** By how many hundredths of itself a weight is moved. */
    int MOVED_PERCENT = 10;

    /** One criterion weighs a tenth more, or a tenth less. */
    record WeightMoved(String criterion, Bilingual label, boolean up) implements Scenario {}

    /** The reviews of one reader do not count; dossiers that nobody else reviewed keep theirs. */
    record ReaderLeftOut(AccountId reader) implements Scenario {}
}
