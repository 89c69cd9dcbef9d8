/** Reminds readers, by mail, of the day by which their reviews are awaited. */
package fr.nouveauxlieux.review.reminding;
