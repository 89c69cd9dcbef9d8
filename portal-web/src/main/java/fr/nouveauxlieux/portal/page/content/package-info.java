/** Pages of text: accessibility statement, legal notice, how to reuse the data. */
package fr.nouveauxlieux.portal.page.content;
