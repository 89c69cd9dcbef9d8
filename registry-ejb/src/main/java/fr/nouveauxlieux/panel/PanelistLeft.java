package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;

/** Someone has that seat no longer, and may read nothing by it. Observed in the transaction that says so. */
public record PanelistLeft(AccountId person, WaveKey wave, Seat seat) {}
