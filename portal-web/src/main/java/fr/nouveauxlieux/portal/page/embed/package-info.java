/** The map that other sites show inside their pages, the module that puts it there, and the page that makes the code. */
package fr.nouveauxlieux.portal.page.embed;
