/** What a dossier's author receives on paper: the receipt that the law asks for, as an accessible PDF. */
package fr.nouveauxlieux.receipt;
