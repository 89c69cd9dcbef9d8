/** Laureates as they are kept. */
package fr.nouveauxlieux.award.laureate.model;
