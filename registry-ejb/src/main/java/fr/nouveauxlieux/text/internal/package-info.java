/** How the portal's own texts are found, and held in memory. */
package fr.nouveauxlieux.text.internal;
