/** How the portal's own texts are kept. */
package fr.nouveauxlieux.text.model;
