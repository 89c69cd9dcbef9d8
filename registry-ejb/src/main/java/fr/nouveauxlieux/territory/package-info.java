/** The territories of geodata, made available to the application. */
package fr.nouveauxlieux.territory;
