/** Pages of the staff: sources, imports and what they refused, files that are sent. */
package fr.nouveauxlieux.portal.page.staff.ingest;
