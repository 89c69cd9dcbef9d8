/** What is written to those who applied: letters of a call, as texts with places to fill in. */
package fr.nouveauxlieux.call.letter;
