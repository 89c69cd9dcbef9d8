/** Laureates: whose favourable decision is public, and the label that their place holds by it. */
package fr.nouveauxlieux.award.laureate;
