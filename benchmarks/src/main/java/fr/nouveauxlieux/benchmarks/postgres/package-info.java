/** The peer: PostgreSQL with PostGIS, pg_trgm and a French text index, holding the same places. */
package fr.nouveauxlieux.benchmarks.postgres;
