/** How decisions are said, to the staff and to those who applied. */
package fr.nouveauxlieux.portal.page.decision;
