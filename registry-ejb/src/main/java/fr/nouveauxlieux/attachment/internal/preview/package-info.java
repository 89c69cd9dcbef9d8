/** Previews of files: drawn in the background once a file is safe, and kept as contents are. */
package fr.nouveauxlieux.attachment.internal.preview;
