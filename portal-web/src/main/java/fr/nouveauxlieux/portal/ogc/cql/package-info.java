/** Filters in CQL2 text, read into conditions of the index. */
package fr.nouveauxlieux.portal.ogc.cql;
