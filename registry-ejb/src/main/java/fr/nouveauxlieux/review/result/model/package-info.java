/** What results keep: everything else is reckoned anew from the reviews. */
package fr.nouveauxlieux.review.result.model;
