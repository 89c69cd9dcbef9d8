package fr.nouveauxlieux.attachment;

import java.util.Optional;

/** A file that a call hands out, or is to. @param fault present where it is refused */
public record TemplateView(FileName name, long bytes, FileState state, Optional<FileFault> fault) {}
