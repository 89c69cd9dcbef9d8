/** The pages of a session of a committee that sits: the dossier on the screen, the ranking and the envelope, scenarios. */
package fr.nouveauxlieux.portal.page.staff.ranking;
