package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.kernel.DossierId;

/** The letter of a decision was opened by whoever applied: it is public from now on. Observed in that transaction. */
public record DecisionOpened(DossierId dossier) {}
