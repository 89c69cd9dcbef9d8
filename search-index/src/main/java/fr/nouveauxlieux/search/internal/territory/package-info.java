/** Names of territories, as words of a question may hold them. */
package fr.nouveauxlieux.search.internal.territory;
