/**
 * One process tree that is the product: PostgreSQL unless an outside one is configured, the migrations, the application
 * server and the portal. {@link fr.nouveauxlieux.launcher.Portal} is what {@code java -jar portal.jar} starts.
 */
package fr.nouveauxlieux.launcher;
