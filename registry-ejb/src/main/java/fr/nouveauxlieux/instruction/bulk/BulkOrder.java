package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.AccountId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What to do with several dossiers.
 *
 * @param instructor to whom they are given; of {@link BulkAction#ASSIGN} alone
 * @param due the day by which the opinion is asked for; of {@link BulkAction#ASK_OPINION} alone
 * @param text what is written, with the blanks of canned answers; of {@link BulkAction#MESSAGE} alone
 */
public record BulkOrder(
        BulkAction action, Optional<AccountId> instructor, Optional<LocalDate> due, Optional<DeskText> text) {

    /** @throws IllegalArgumentException if it lacks what its action needs, or has more */
    public BulkOrder {
        Objects.requireNonNull(action, "action");
        if (instructor.isPresent() != (action == BulkAction.ASSIGN)
                || due.isPresent() != (action == BulkAction.ASK_OPINION)
                || text.isPresent() != (action == BulkAction.MESSAGE)) {
            throw new IllegalArgumentException("expected what " + action + " needs, and nothing else");
        }
    }

    public static BulkOrder assign(AccountId instructor) {
        return new BulkOrder(BulkAction.ASSIGN, Optional.of(instructor), Optional.empty(), Optional.empty());
    }

    public static BulkOrder take() {
        return new BulkOrder(BulkAction.TAKE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static BulkOrder askOpinion(LocalDate due) {
        return new BulkOrder(BulkAction.ASK_OPINION, Optional.empty(), Optional.of(due), Optional.empty());
    }

    public static BulkOrder write(DeskText text) {
        return new BulkOrder(BulkAction.MESSAGE, Optional.empty(), Optional.empty(), Optional.of(text));
    }
}
