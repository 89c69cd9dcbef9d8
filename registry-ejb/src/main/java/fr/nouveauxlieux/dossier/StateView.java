package fr.nouveauxlieux.dossier;

import java.time.Instant;

/** That a dossier took a state, or was submitted once more in it. */
public record StateView(DossierStanding standing, Instant takenAt) {}
