/** The service of addresses of the State, asked over HTTP. */
package fr.nouveauxlieux.address.internal;
