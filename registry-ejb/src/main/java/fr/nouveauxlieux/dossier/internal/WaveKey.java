package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.kernel.CallCode;

/** Which wave of which call. */
public record WaveKey(CallCode call, String wave) {}
