/** How the domain is kept: the data source, and the types that the database needs converted. */
package fr.nouveauxlieux.store;
