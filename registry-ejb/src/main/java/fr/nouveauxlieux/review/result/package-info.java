/** Means, ranks and how sure they are, reckoned exactly from the reviews that count. */
package fr.nouveauxlieux.review.result;
