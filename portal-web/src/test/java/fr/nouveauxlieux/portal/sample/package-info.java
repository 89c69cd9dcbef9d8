/** A registry of a few places, in memory, for the tests of the HTTP face. */
package fr.nouveauxlieux.portal.sample;
