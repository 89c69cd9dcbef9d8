/** What is put into the registry from outside the application: imports asked from a terminal, and the demonstration. */
package fr.nouveauxlieux.launcher.content;
