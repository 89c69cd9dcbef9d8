package fr.nouveauxlieux.instruction.figures;

import fr.nouveauxlieux.instruction.internal.WaveCounts;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Recusals;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The waves of a call to which dossiers were submitted. */
@ApplicationScoped
@UseCase(
        value = "instruction.list-submitted-waves",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ListSubmittedWaves {

    @Inject
    private WaveCounts counts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Recusals recusals;

    /** Their codes, the one submitted to last first, without those of which {@link ReadWaveFigures} is refused. */
    public List<String> list(CallCode call) {
        return counts.waves(call).stream()
                .filter(wave -> currentActor
                        .get()
                        .account()
                        .filter(person -> recusals.isRecused(person, call.value(), wave))
                        .isEmpty())
                .toList();
    }
}
