/** Runs, what they propose, who reads what, and who is kept apart. */
package fr.nouveauxlieux.assignment.model;
