/**
 * What a form asks: sections of fields of given kinds, shown under conditions, with limits, and whether answers hold.
 * Knows neither calls nor dossiers nor how answers are kept.
 */
package fr.nouveauxlieux.call.form;
