/**
 * Answers as people type them: how each kind of field is written into a page and read back from what a form sends,
 * without scripts. What was written and comes back untouched is the same answer.
 */
package fr.nouveauxlieux.portal.page.dossier.field;
