package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;

/** A reader reads a dossier no longer: an interest, a refusal, a hand-over. Observed in the transaction that says so. */
public record ReaderStoodAside(AccountId reader, DossierId dossier) {}
