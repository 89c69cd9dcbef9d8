/** The committee's order and what it proposes: moved and weighed live, recorded when the session closes. */
package fr.nouveauxlieux.committee.ranking;
