/** What made-up dossiers say: an answer to everything that a call's form asks. The same seed always gives the same. */
package fr.nouveauxlieux.madeup.writing;
