/** What the committee does: sits, ranks, proposes. It never decides. */
package fr.nouveauxlieux.committee;
