/** How results are reckoned and further readers kept. */
package fr.nouveauxlieux.review.result.internal;
