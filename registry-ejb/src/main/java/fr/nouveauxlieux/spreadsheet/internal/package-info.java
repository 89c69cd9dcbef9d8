/** How each format is written and read. */
package fr.nouveauxlieux.spreadsheet.internal;
