/** Who reads and who sits for a wave, and what interests each has in its dossiers: declared before any content is shown. */
package fr.nouveauxlieux.panel;
