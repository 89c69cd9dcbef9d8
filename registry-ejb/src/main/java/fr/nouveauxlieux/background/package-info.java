/** What helps work that goes on in the background, whatever the work. */
package fr.nouveauxlieux.background;
