/** Panels and interests as they are kept. */
package fr.nouveauxlieux.panel.model;
