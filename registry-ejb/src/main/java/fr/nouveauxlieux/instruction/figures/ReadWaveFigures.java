package fr.nouveauxlieux.instruction.figures;

import fr.nouveauxlieux.instruction.internal.WaveCounts;
import fr.nouveauxlieux.instruction.internal.WaveDelays;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Figures on the dossiers of a wave. They tell of no dossier by itself, but of the whole call. */
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

    /** Of a wave that there is not, figures of nothing. */
    public WaveFigures read(CallCode call, String wave) {
        return new WaveFigures(counts.steps(call, wave), delays.list(call, wave), counts.regions(call, wave));
    }
}
