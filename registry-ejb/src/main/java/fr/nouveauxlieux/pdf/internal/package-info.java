/** The fonts of printed documents and the order in which their letters are set. */
package fr.nouveauxlieux.pdf.internal;
