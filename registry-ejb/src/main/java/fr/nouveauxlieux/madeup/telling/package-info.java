/** Has what is planned happen, through the use cases of those who write dossiers and of those who examine them. */
package fr.nouveauxlieux.madeup.telling;
