package fr.nouveauxlieux.attachment;

import java.io.InputStream;

/** A file to be handed out. @param content to be closed by whoever asked for it */
public record StoredFile(FileName name, FileFormat format, long bytes, InputStream content) {}
