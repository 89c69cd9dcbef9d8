/**
 * Sources brought into the registry: a file, a mapping that says how its columns are to be understood, and a run that
 * reads the one by the other, row by row, in small transactions that can be interrupted anywhere and resumed.
 *
 * <p>Adding a source of a known shape is writing a mapping: see {@code docs/sources.md}.
 */
package fr.nouveauxlieux.place.ingest;
