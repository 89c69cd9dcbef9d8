package fr.nouveauxlieux.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.result.KeptApart;
import fr.nouveauxlieux.steering.internal.SteeringReckoning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How a wave goes, in figures. Kept from whoever has an interest in one dossier of it, or reads for it. */
@ApplicationScoped
@UseCase(
        value = "steering.read",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadSteering {

    @Inject
    private KeptApart keptApart;

    @Inject
    private SteeringReckoning reckoning;

    public SteeringBoard read(WaveKey wave) {
        keptApart.require(wave, ReadSteering.class);
        return reckoning.reckon(wave);
    }
}
