/**
 * Personal data: the register of what is done with them, what a person can ask of it (a copy of their own, who of the
 * staff read them, to be erased), and how long each is kept.
 */
package fr.nouveauxlieux.privacy;
