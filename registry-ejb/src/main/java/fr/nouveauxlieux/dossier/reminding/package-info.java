/** Reminds those who write a draft, by mail, that the wave it would go to is about to close. */
package fr.nouveauxlieux.dossier.reminding;
