/** How what is kept of committees is found, and the rules by which they sit. */
package fr.nouveauxlieux.committee.internal;
