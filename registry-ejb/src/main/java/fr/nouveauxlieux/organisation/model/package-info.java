/** What is kept of organisations, with the rules that hold for each row alone. */
package fr.nouveauxlieux.organisation.model;
