/**
 * The PostgreSQL that the portal works on: the one that comes with the product, or one of the operator's.
 *
 * <p>Two roles are kept apart. The owner creates tables, through the migrations only. The application reads and writes
 * rows and can change no structure. Nobody connects without a password.
 */
package fr.nouveauxlieux.launcher.database;
