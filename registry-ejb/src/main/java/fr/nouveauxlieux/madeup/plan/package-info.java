/** Which made-up dossiers there are: whose, where, and what becomes of each. The same seed always gives the same. */
package fr.nouveauxlieux.madeup.plan;
