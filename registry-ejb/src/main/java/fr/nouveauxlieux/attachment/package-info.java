/**
 * Files of dossiers: received in pieces so that a cut costs nothing, inspected before anyone else opens them, kept on
 * disk beside the database. Knows dossiers; dossiers know files by {@code DossierFiles} alone.
 */
package fr.nouveauxlieux.attachment;
