/** Pages of text: accessibility statement, legal notice, cookies, contact, site map, how to reuse the data. */
package fr.nouveauxlieux.portal.page.content;
