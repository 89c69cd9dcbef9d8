/** Dossiers put into words for documents: their facts, all their answers in the order of the form, their files. */
package fr.nouveauxlieux.portal.page.print;
