package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.DossierId;

/** One more reader is wanted for a dossier. Observed in the transaction that says so. */
public record ExtraReaderCalled(DossierId dossier) {}
