package fr.nouveauxlieux.instruction.program;

import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which submitted dossiers a program asks for; all of it must hold.
 *
 * @param departement its code
 * @param updatedSince from when on they were submitted or changed state
 * @param after where the page before ended
 * @param limit how many at most, from 1 to {@value #MOST}
 */
public record DossierQuestion(
        Optional<CallCode> call,
        Optional<String> wave,
        Optional<DossierState> state,
        Optional<String> departement,
        Optional<Instant> updatedSince,
        Optional<ListPosition> after,
        int limit) {

    public static final int MOST = 200;

    public DossierQuestion {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(departement, "departement");
        Objects.requireNonNull(updatedSince, "updatedSince");
        Objects.requireNonNull(after, "after");
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("expected from 1 to " + MOST + " dossiers, was " + limit);
        }
    }
}
