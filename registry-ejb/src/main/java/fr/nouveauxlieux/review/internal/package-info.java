/** Rows, rules and messages of reviews. */
package fr.nouveauxlieux.review.internal;
