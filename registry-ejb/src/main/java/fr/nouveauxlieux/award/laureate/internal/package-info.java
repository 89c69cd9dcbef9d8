/** How laureates are made known and taken back. */
package fr.nouveauxlieux.award.laureate.internal;
