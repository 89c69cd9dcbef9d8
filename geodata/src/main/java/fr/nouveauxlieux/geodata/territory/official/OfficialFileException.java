package fr.nouveauxlieux.geodata.territory.official;

import java.io.IOException;

/** A file cannot be used at all; nothing was changed. The message, in French, says what was expected and found. */
public final class OfficialFileException extends IOException {

    private static final long serialVersionUID = 1L;

    OfficialFileException(String key, Object... arguments) {
        super(Messages.format(key, arguments));
    }

    OfficialFileException(IOException cause, String key, Object... arguments) {
        super(Messages.format(key, arguments), cause);
    }
}
