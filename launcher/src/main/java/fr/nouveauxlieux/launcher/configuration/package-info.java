/** What an operator may choose, and where things lie on disk. */
package fr.nouveauxlieux.launcher.configuration;
