/**
 * Files of dossiers: received in pieces so that a cut costs nothing, inspected before anyone else opens them, kept on
 * disk beside the database. Knows dossiers; dossiers know files by {@code DossierFiles} alone. Files that calls hand out
 * to be filled in are received whole, judged and kept the same way; calls know them by {@code TemplateFiles} alone.
 */
package fr.nouveauxlieux.attachment;
