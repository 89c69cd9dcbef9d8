/** How schemes are read, found and held in memory, and how projects are judged by them. */
package fr.nouveauxlieux.support.internal;
