/** The yearly survey: where anyone answers for a place, and where its results are read. */
package fr.nouveauxlieux.portal.page.survey;
