/** Files that calls hand out to be filled in: where they are had, by whoever applies and by the public. */
package fr.nouveauxlieux.portal.page.template;
