package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.kernel.DossierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a member prepares for a session.
 *
 * @param declared whether the member has declared what interests they have in the wave: nothing is shown before
 * @param lines the agenda, in its order
 */
public record Preparation(SessionView view, boolean declared, List<Line> lines) {

    public Preparation {
        lines = List.copyOf(lines);
    }

    /**
     * A dossier of the agenda.
     *
     * @param readable whether the member may read it; of any other, its number alone is told
     * @param recused whether it is because of an interest
     * @param reviews how many count
     * @param grade of the reviews, 0 to 100
     * @param opinion of the prefect
     */
    public record Line(
            DossierId dossier,
            String number,
            boolean readable,
            boolean recused,
            String title,
            String organisation,
            int reviews,
            Optional<BigDecimal> grade,
            Optional<OpinionVerdict> opinion) {}
}
