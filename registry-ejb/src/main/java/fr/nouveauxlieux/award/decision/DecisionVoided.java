package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.kernel.DossierId;

/** A decision stands no longer: the dossier is examined again. Observed in that transaction. */
public record DecisionVoided(DossierId dossier) {}
