package fr.nouveauxlieux.portal.page.staff.key;

import fr.nouveauxlieux.kernel.KeyId;
import fr.nouveauxlieux.partner.RevokeKey;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** The list of keys, each of which can be revoked. */
@WebServlet("/agents/cles")
public class KeysServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeysTable table;

    @Inject
    private transient RevokeKey revokeKey;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/keys";
    }

    @Override
    protected Optional<NoticeCode> act(String action, String subject) {
        return KeyId.find(subject)
                .filter(id -> action.equals("revoke"))
                .map(id -> new NoticeCode(revokeKey.revoke(id) ? "key-revoked" : "key-none"));
    }
}
