/** How answers are kept, added up and held back. */
package fr.nouveauxlieux.survey.internal;
