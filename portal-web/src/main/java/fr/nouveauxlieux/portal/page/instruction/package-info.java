/** What the author of a dossier and the service that looks after it say to each other. */
package fr.nouveauxlieux.portal.page.instruction;
