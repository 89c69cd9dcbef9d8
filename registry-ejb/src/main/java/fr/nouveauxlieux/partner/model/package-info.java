/** Keys as they are kept. */
package fr.nouveauxlieux.partner.model;
