package fr.nouveauxlieux.attachment;

/** There is no such file, or not any more. */
public class NoSuchAttachmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchAttachmentException() {
        super("there is no such file");
    }
}
