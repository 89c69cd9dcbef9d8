/** What the staff take of dossiers as files: the list, all answers, a book, the files that came with them. */
package fr.nouveauxlieux.portal.page.staff.dossier.export;
