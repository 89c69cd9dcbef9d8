/** Entities of the survey. */
package fr.nouveauxlieux.survey.model;
