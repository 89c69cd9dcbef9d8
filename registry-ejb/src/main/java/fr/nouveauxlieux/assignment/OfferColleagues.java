package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Offers;
import fr.nouveauxlieux.assignment.internal.OwnReadings;
import fr.nouveauxlieux.assignment.internal.Rosters;
import fr.nouveauxlieux.assignment.internal.reckoning.Roster;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** To whom a reader can hand a dossier over: see {@link HandOverReading}. */
@ApplicationScoped
@UseCase(value = "assignment.offer-colleagues", kind = UseCase.Kind.READING, permits = @Permit(to = Role.READER))
public class OfferColleagues {

    @Inject
    private Offers offers;

    @Inject
    private OwnReadings own;

    @Inject
    private Rosters rosters;

    @Inject
    private WaveDossiers dossiers;

    /**
     * With those whom nothing bars: a reader is not told what bars another.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException if whoever acts does not read the dossier
     */
    public OwnReading offer(DossierId dossier) {
        OwnReadings.Own reading = own.get(dossier, OfferColleagues.class);
        Roster roster = rosters.of(reading.wave());
        List<ReaderOffer> colleagues = offers
                .list(
                        reading.wave(),
                        roster,
                        account -> roster.findBarToReplace(
                                dossier, reading.assignment().reader(), account))
                .stream()
                .filter(offer -> offer.bar().isEmpty())
                .toList();
        WaveDossier read = dossiers.get(dossier);
        return new OwnReading(read.number(), read.title(), colleagues);
    }
}
