/**
 * The same thing done with several dossiers: seen beforehand, then done one dossier and one transaction at a time, each
 * with its outcome kept, so that nothing half done is hidden and what was cut short goes on where it was.
 */
package fr.nouveauxlieux.instruction.bulk;
