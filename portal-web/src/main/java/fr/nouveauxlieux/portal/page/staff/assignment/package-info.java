/** Who reads which dossier of a wave: runs, hand adjustments, and readers who give dossiers back. */
package fr.nouveauxlieux.portal.page.staff.assignment;
