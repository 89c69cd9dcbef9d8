/** What everyone may know of grants: laureates, and the open data of grants. */
package fr.nouveauxlieux.portal.page.award;
