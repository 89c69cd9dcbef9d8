/** How offers of premises are kept, found, remembered for the public, written about, and forgotten. */
package fr.nouveauxlieux.premises.internal;
