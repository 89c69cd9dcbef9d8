/** What can be set of the registry, in one typed class, and the clock that everything reads the time from. */
package fr.nouveauxlieux.configuration;
