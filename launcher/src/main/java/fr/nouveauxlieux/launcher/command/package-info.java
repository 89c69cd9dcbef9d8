/** The words after {@code java -jar portal.jar}, one class each. */
package fr.nouveauxlieux.launcher.command;
