package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.call.form.AnswerPath;
import java.util.Objects;

/** A file that someone is about to send. @param bytes as announced */
public record UploadOrder(AnswerPath path, FileName name, long bytes) {

    public UploadOrder {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }
}
