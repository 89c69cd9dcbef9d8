/** Decisions of the authority, their letters and how those are told. */
package fr.nouveauxlieux.award.decision;
