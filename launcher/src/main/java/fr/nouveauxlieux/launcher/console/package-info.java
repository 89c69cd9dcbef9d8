/** What is said to the person at the terminal: short lines of French, and a log file for the rest. */
package fr.nouveauxlieux.launcher.console;
