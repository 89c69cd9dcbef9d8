/** Words and sentences of the made-up places: the lists they are made of, and the French grammar that joins them. */
package fr.nouveauxlieux.demonstration.wording;
