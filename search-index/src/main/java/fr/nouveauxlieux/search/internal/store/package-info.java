/** The files of the index: opening, writing, committing, starting afresh, and the snapshots that searches see. */
package fr.nouveauxlieux.search.internal.store;
