package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.demonstration.chance.Chance;
import java.util.List;
import java.util.Optional;

/**
 * A file that a made-up dossier comes with.
 *
 * @param title of what it is, as {@code Statuts signés}
 * @param picture whether it is a picture rather than a text
 */
public record AskedFile(AnswerPath path, String title, boolean picture) {

    private static final int OPTIONAL_PERCENT = 35;

    static List<AskedFile> listOf(FormField field, Wording wording, Chance chance) {
        String key = "file." + field.code();
        if (!wording.has(key) || !field.required() && !chance.happens(OPTIONAL_PERCENT)) {
            return List.of();
        }
        boolean picture = field.limits().formats().contains("png");
        return List.of(new AskedFile(AnswerPath.of(field.code()), wording.sentence(key), picture));
    }

    public String name() {
        return title + (picture ? ".png" : ".pdf");
    }

    /** The one that a dossier with faulty files is tried on. */
    public static Optional<AskedFile> findFirst(List<AskedFile> files) {
        return files.stream().filter(file -> !file.picture()).findFirst();
    }
}
