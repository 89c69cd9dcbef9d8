/**
 * The few texts of the public pages that the organisation running the portal writes itself. Pages read them from memory;
 * changes are seen on every node within a second, and the last ones known stay while the database is away.
 */
package fr.nouveauxlieux.text;
