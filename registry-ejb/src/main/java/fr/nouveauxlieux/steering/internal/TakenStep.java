package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;

/** A dossier came to stand there then. */
public record TakenStep(DossierId dossier, DossierStanding standing, Instant takenAt) {}
