/** How schemes are kept. */
package fr.nouveauxlieux.support.model;
