/** Where whoever applied opens the letter of decision. */
package fr.nouveauxlieux.portal.page.dossier.decision;
