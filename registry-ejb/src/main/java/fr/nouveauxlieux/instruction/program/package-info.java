/** What programs with a key list of the submitted dossiers: as the staff do, within what their key opens. */
package fr.nouveauxlieux.instruction.program;
