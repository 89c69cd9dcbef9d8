package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Arrondissement;

/** An arrondissement that has no Fabrique de territoire. */
record BareArrondissement(Arrondissement arrondissement, String region, int inhabitants) {}
