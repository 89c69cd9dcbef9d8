/**
 * The national and regional views: how many places each territory has for its inhabitants, and what is missing where.
 * Reckoned from this node's index and the gazetteer alone; kept until the index changes.
 */
package fr.nouveauxlieux.portal.page.coverage;
