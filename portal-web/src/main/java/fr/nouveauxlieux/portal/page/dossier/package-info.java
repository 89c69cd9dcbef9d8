/**
 * The pages on which dossiers are written, checked, submitted and followed by whoever applies. They work without
 * scripts: what a page holds is saved by its button, field by field.
 */
package fr.nouveauxlieux.portal.page.dossier;
