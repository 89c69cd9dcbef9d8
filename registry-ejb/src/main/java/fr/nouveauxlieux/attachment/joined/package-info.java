/**
 * Files joined to writings: to what the author of a dossier and the service write to each other. They are received,
 * inspected and kept as the files of answers are, and handed out to whoever reads the writing. Who wrote what is told by
 * {@link fr.nouveauxlieux.attachment.joined.WritingAuthors}.
 */
package fr.nouveauxlieux.attachment.joined;
