package fr.nouveauxlieux.portal.page.staff.text;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.text.ChangeText;
import fr.nouveauxlieux.text.EditableText;
import fr.nouveauxlieux.text.ListTexts;
import fr.nouveauxlieux.text.TextChange;
import fr.nouveauxlieux.text.TextKey;
import fr.nouveauxlieux.text.TextLanguage;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Writes one text in one language, at {@code /agents/textes/notice/fr}. */
@WebServlet("/agents/textes/*")
public class TextServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String VALUE = "value";
    private static final String VERSION = "version";

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient ListTexts listTexts;

    @Inject
    private transient ChangeText changeText;

    @Inject
    private transient TextPage page;

    @Override
    protected String view() {
        return "staff/text";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(ChangeText.class);
        Optional<EditableText> text = findText(request);
        text.ifPresent(page::show);
        return text.isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        findText(request)
                .ifPresent(text -> form.fill(VALUE, text.value()).fill(VERSION, Long.toString(text.version())));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(ChangeText.class);
        Optional<EditableText> text = findText(request);
        String version = form.value(VERSION);
        if (text.isEmpty() || !version.matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        TextKey key = text.get().key();
        String value =
                key.hasSeveralLines() ? form.readText(VALUE, key.longest()) : form.readLine(VALUE, key.longest());
        if (form.isRefused()) {
            return;
        }
        try {
            TextChange change = changeText.change(key, text.get().language(), value, Long.parseLong(version));
            if (change == TextChange.OVERTAKEN) {
                // Sent again, it is meant to replace what stands there now, which the page shows.
                form.refuse(VALUE, "staff.texts.overtaken");
                form.fill(VERSION, Long.toString(text.get().version()));
                return;
            }
            goOn(
                    response,
                    StaffSection.TEXTS.path(),
                    new NoticeCode(change == TextChange.CHANGED ? "text-changed" : "text-same"));
        } catch (IllegalArgumentException notAllowed) {
            form.refuse(VALUE, "entry.not-a-line");
        }
    }

    private Optional<EditableText> findText(HttpServletRequest request) {
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/");
        if (parts.length != 3) {
            return Optional.empty();
        }
        Optional<TextKey> key = TextKey.find(parts[1]);
        Optional<TextLanguage> language = TextLanguage.find(parts[2]);
        return listTexts.listAll().stream()
                .filter(text -> key.equals(Optional.of(text.key())) && language.equals(Optional.of(text.language())))
                .findFirst();
    }
}
