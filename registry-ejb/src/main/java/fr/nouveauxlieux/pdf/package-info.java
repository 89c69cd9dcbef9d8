/**
 * Documents printed as PDF that everyone can read (PDF/UA-1): tagged, titled, with their language, fonts embedded. They
 * are built of elements, so that nothing that people wrote is ever taken for markup.
 */
package fr.nouveauxlieux.pdf;
