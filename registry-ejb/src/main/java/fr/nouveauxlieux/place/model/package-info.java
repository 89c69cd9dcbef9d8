/** Places, sources and their records as they are kept. Only the place feature itself may use them. */
package fr.nouveauxlieux.place.model;
