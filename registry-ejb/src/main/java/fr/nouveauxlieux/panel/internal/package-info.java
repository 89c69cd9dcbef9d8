/** How panels and interests are kept, and what data suggest of them. */
package fr.nouveauxlieux.panel.internal;
