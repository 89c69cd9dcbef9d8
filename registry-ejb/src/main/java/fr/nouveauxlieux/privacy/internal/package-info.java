/** How people are told of, erased and forgotten in time, over all features. */
package fr.nouveauxlieux.privacy.internal;
