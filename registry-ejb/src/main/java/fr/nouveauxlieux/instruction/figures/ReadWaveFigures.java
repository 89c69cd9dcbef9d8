package fr.nouveauxlieux.instruction.figures;

import fr.nouveauxlieux.instruction.internal.WaveCounts;
import fr.nouveauxlieux.instruction.internal.WaveDelays;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Recusals;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Figures on the dossiers of a wave. They tell of no dossier by itself, but of the whole call; of a small wave, or a region with
 * one dossier, they would tell whoever has a dossier there what became of it.
 */
@ApplicationScoped
@UseCase(
        value = "instruction.read-wave-figures",
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
public class ReadWaveFigures {

    @Inject
    private WaveCounts counts;

    @Inject
    private WaveDelays delays;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Recusals recusals;

    /** Of a wave that there is not, figures of nothing. */
    public WaveFigures read(CallCode call, String wave) {
        if (currentActor
                .get()
                .account()
                .filter(person -> recusals.isRecused(person, call.value(), wave))
                .isPresent()) {
            throw RefusedException.of(ReadWaveFigures.class);
        }
        return new WaveFigures(counts.steps(call, wave), delays.list(call, wave), counts.regions(call, wave));
    }
}
