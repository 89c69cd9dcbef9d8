/** What exists around a project and what is known of its territory, for those who judge it. Public data, all of it. */
package fr.nouveauxlieux.surroundings;
