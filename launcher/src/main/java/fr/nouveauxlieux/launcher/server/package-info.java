/**
 * The application server, kept in a class loader of its own.
 *
 * <p>Payara looks classes up in its parent first. Would the launcher's libraries be its parent, they would take the
 * place of those in the portal's archive, whatever their versions. So the server sees the JDK and itself only.
 */
package fr.nouveauxlieux.launcher.server;
