/**
 * The sheet of a made-up place, column by column: what suits its kind, in which words, and what is left unknown. The
 * columns are those of the demonstration's CSV; its mapping says which field of the registry each is.
 */
package fr.nouveauxlieux.demonstration.sheet;
