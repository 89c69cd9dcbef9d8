package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import java.util.List;

/**
 * What came of moving a dossier to the newest version of its call.
 *
 * @param version on which it is now
 * @param left the answers that this version asks for no more, or otherwise: emptied, and kept in their history
 */
public record AdoptionOutcome(Change change, int version, List<AnswerPath> left) {

    public enum Change {
        ADOPTED,
        /** It was on the newest version already. */
        SAME,
        /** A newer version than the one that was shown was published meanwhile: nothing was changed. */
        OVERTAKEN
    }

    public AdoptionOutcome {
        left = List.copyOf(left);
    }
}
