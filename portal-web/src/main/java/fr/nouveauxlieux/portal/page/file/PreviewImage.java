package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.PreviewSize;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.Locale;

/**
 * The preview of a file as a page shows it.
 *
 * @param width in CSS pixels, so that the page keeps its place
 * @param text what it is, for whoever does not see it
 */
public record PreviewImage(String address, int width, int height, String text) {

    private static final String PDF = "." + FileFormat.PDF.ending();

    /** In a list of one's own files, which are known: a third. */
    static PreviewImage small(AttachmentId file, String name, PreviewSize size, Texts texts) {
        return of(PreviewServlet.OWN + "/" + file, name, size, 3, texts);
    }

    /** Where others read them: a half, sharp on fine screens. */
    public static PreviewImage forStaff(AttachmentId file, String name, PreviewSize size, Texts texts) {
        return of(PreviewServlet.STAFF + "/" + file, name, size, 2, texts);
    }

    /** As {@link #forStaff}, to those who read the dossier. */
    public static PreviewImage forReaders(AttachmentId file, String name, PreviewSize size, Texts texts) {
        return of(PreviewServlet.READERS + "/" + file, name, size, 2, texts);
    }

    /** As {@link #forStaff}, to the members of a committee who judge the dossier. */
    public static PreviewImage forMembers(AttachmentId file, String name, PreviewSize size, Texts texts) {
        return of(PreviewServlet.MEMBERS + "/" + file, name, size, 2, texts);
    }

    private static PreviewImage of(String address, String name, PreviewSize size, int part, Texts texts) {
        String key = name.toLowerCase(Locale.ROOT).endsWith(PDF) ? "upload.preview.page" : "upload.preview.picture";
        return new PreviewImage(
                address, Math.max(1, size.width() / part), Math.max(1, size.height() / part), texts.format(key, name));
    }
}
