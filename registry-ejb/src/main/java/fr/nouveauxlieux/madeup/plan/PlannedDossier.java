package fr.nouveauxlieux.madeup.plan;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.CallCode;

/**
 * A made-up dossier to be.
 *
 * @param seed of all that is drawn for it
 * @param commune where its project is
 */
public record PlannedDossier(CallCode call, Fate fate, Commune commune, long seed) {}
