/** Offers of premises and interests in them, as they are kept. */
package fr.nouveauxlieux.premises.model;
