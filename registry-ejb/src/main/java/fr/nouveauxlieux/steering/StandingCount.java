package fr.nouveauxlieux.steering;

import fr.nouveauxlieux.dossier.DossierStanding;

/** How many dossiers stand where. */
public record StandingCount(DossierStanding standing, long dossiers) {}
