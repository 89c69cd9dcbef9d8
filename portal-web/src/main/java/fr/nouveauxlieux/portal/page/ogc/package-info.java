/** OGC API – Features as pages, for whoever opens its addresses in a browser. */
package fr.nouveauxlieux.portal.page.ogc;
