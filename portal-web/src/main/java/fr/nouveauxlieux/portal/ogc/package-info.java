/**
 * The places as OGC API – Features gives them, under {@code /ogc}: documents and features in JSON here, and by content
 * negotiation the same as pages.
 */
package fr.nouveauxlieux.portal.ogc;
