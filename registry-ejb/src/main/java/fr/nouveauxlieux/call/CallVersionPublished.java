package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.CallCode;

/** An administrator published a version of a call, in the transaction that is going on. @param version from 1 */
public record CallVersionPublished(CallCode call, int version) {}
