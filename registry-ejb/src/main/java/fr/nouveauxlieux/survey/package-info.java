/**
 * The yearly survey of those who use places and those who run them: anonymous answers, and results that are public once
 * it is closed, as far as nobody can be recognised in them.
 */
package fr.nouveauxlieux.survey;
