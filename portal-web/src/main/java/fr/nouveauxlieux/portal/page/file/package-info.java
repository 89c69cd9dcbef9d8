/**
 * Files of dossiers: a page that sends them without scripts, the resumable protocol that scripts use, downloads.
 */
package fr.nouveauxlieux.portal.page.file;
