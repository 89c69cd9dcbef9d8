package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import java.util.Optional;

/** What the content of a file tells. @param sha256 in hexadecimal @param fault empty where nothing is against it */
public record Finding(String sha256, Optional<FileFault> fault) {}
