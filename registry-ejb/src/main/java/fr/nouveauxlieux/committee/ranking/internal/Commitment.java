package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;

/** Money of the wave's envelope that is given away already: decided, or proposed by an earlier session and not refused. */
public record Commitment(DossierId dossier, Money amount) {}
