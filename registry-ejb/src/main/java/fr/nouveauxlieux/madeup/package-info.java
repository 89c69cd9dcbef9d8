/**
 * The made-up dossiers of a demonstration. They stand above all features that they show: what happened to each is done
 * anew through the use cases by which people do it, on a clock that is set back for that work alone. No feature knows
 * them.
 */
package fr.nouveauxlieux.madeup;
