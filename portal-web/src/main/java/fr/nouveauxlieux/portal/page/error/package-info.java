/** Pages shown when something went wrong, in the same look as the others. */
package fr.nouveauxlieux.portal.page.error;
