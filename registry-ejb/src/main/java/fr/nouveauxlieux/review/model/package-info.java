/** Reviews, the terms on which they are written, and how dossiers went to their committee. */
package fr.nouveauxlieux.review.model;
