/** The pages of territories: what is there, what is missing, what contains them and what they contain. */
package fr.nouveauxlieux.portal.page.territory;
