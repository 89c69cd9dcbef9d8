package fr.nouveauxlieux.attachment;

import java.io.IOException;

/** A content is not what was put into the store; nothing of it that could not be vouched for was handed out. */
public class AlteredContentException extends IOException {

    private static final long serialVersionUID = 1L;

    public AlteredContentException(String message) {
        super(message);
    }

    public AlteredContentException(String message, Throwable cause) {
        super(message, cause);
    }
}
