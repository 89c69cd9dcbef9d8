/**
 * The registry as the public reads it: an index on each node that follows the feed of changes, and answers everything
 * without the database.
 */
package fr.nouveauxlieux.place.indexing;
