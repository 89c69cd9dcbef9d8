/** Decisions as they are kept. */
package fr.nouveauxlieux.award.decision.model;
