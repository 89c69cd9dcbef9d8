package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;

/** Someone of a panel is barred from a dossier from now on. Observed in the transaction that says so. */
public record InterestRaised(AccountId person, DossierId dossier) {}
