/**
 * Who is given to whom at the least cost: flows in networks and what is built of them. Whole numbers alone, so that the same
 * question has the same answer on every machine; knows nothing of dossiers, accounts or databases.
 */
package fr.nouveauxlieux.assignment.flow;
