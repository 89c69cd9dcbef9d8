/** What someone of the staff keeps to find the same dossiers again: filters, an order and columns, under a name. */
package fr.nouveauxlieux.instruction.view;
