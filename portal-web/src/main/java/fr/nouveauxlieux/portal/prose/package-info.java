/** Longer texts in the few marks that calls and applicants may use, read into what views can write without any markup of the author's own. */
package fr.nouveauxlieux.portal.prose;
