/**
 * What programs read of submitted dossiers, under {@code /api/v1/dossiers}: each request shows a key, which says how far
 * the program reaches. Of what lies beyond, no more is told than of what does not exist.
 */
package fr.nouveauxlieux.portal.program;
