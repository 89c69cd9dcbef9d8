/** Figures on the dossiers of a wave: how far they came, how long that took, where they are, what they ask. */
package fr.nouveauxlieux.instruction.figures;
