/** What the committee ranks and proposes, as the database keeps it. */
package fr.nouveauxlieux.committee.ranking.model;
