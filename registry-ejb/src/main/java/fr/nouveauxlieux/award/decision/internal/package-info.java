/** How decisions are judged, printed, kept and sent. */
package fr.nouveauxlieux.award.decision.internal;
