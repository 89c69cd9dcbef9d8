package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.Optional;

/** What people read of files. */
public final class FileWords {

    private static final long KIBIBYTE = 1024;
    private static final long MEBIBYTE = KIBIBYTE * KIBIBYTE;

    private final Texts texts;

    public FileWords(Texts texts) {
        this.texts = texts;
    }

    public static String faultKey(FileFault fault) {
        return "upload.fault." + fault.code();
    }

    /** In whole units, no less than one. */
    public String size(long bytes) {
        return bytes < MEBIBYTE
                ? texts.format("upload.kilobytes", Math.max(1, Math.round(bytes / (double) KIBIBYTE)))
                : texts.format("upload.megabytes", Math.round(bytes / (double) MEBIBYTE));
    }

    String state(AttachmentView view) {
        if (view.state() == FileState.RECEIVING) {
            return texts.format("upload.state.receiving", view.received() * 100 / view.bytes());
        }
        return state(view.state(), view.fault());
    }

    /** Of a file that is not being received any more. */
    String state(FileState state, Optional<FileFault> fault) {
        return fault.map(why -> texts.format("upload.state.refused", texts.get(faultKey(why))))
                .orElseGet(() -> texts.get("upload.state." + state.code()));
    }
}
