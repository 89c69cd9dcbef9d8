/** By what dossiers are judged: criteria with their weights, each with levels that say what deserves how many points. */
package fr.nouveauxlieux.call.grid;
