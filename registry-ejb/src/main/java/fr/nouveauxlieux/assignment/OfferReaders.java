package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Offers;
import fr.nouveauxlieux.assignment.internal.Rosters;
import fr.nouveauxlieux.assignment.internal.reckoning.Roster;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** To whom a dossier can be given, and why not to others: see {@link AssignReader}. */
@ApplicationScoped
@UseCase(
        value = "assignment.offer-readers",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class OfferReaders {

    @Inject
    private Offers offers;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Rosters rosters;

    /**
     * Those who can first, by load and name.
     *
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public List<ReaderOffer> offer(DossierId dossier) {
        WaveKey wave = dossiers.waveOf(dossier);
        Roster roster = rosters.of(wave);
        return offers.list(wave, roster, account -> roster.findBar(dossier, account));
    }
}
