/**
 * Dossiers as accessible documents: one, or a book of many with its contents. Everything is already in words: knows no
 * form, no answer and no language.
 */
package fr.nouveauxlieux.booklet;
