/** How organisations are kept and checked. For the organisation feature alone. */
package fr.nouveauxlieux.organisation.internal;
