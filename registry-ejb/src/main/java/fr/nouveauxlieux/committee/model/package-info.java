/** What is kept of committees. */
package fr.nouveauxlieux.committee.model;
