/** Contributions as they are kept. */
package fr.nouveauxlieux.contribution.model;
