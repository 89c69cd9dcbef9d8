/** How dossiers are found, written, frozen and told, for their own use cases alone. */
package fr.nouveauxlieux.dossier.internal;
