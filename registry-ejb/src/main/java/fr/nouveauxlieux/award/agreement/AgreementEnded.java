package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.DossierId;

/** An agreement was terminated by the authority: what was granted is not upheld. Observed in that transaction. */
public record AgreementEnded(DossierId dossier) {}
