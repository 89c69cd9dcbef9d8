/** Small values that several features speak of. They validate and normalise themselves, and know no feature. */
package fr.nouveauxlieux.kernel;
