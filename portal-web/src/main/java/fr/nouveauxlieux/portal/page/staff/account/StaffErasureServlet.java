package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.account.ReadAccount;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.privacy.EraseAccount;
import fr.nouveauxlieux.privacy.PreviewErasure;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Erases somebody who asked for it by another way than their account, after having said what that means. */
@WebServlet(StaffErasureServlet.FOLDER + "*")
public class StaffErasureServlet extends StaffServlet {

    static final String FOLDER = "/agents/comptes/suppression/";

    private static final long serialVersionUID = 1L;
    private static final NoticeCode ERASED = new NoticeCode("account-erase");

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient ReadAccount readAccount;

    @Inject
    private transient PreviewErasure previewErasure;

    @Inject
    private transient EraseAccount eraseAccount;

    @Inject
    private transient StaffErasurePage page;

    @Override
    protected String view() {
        return "staff/erasure";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(EraseAccount.class);
        Optional<AccountId> account = StaffAccountServlet.findAccount(request);
        try {
            account.ifPresent(id -> page.show(readAccount.read(id), previewErasure.preview(id)));
            return account.isPresent();
        } catch (NoSuchAccountException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(EraseAccount.class);
        Optional<AccountId> account = StaffAccountServlet.findAccount(request);
        if (account.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        if (!form.isTicked("understood")) {
            form.refuse("understood", "erasure.tick");
            return;
        }
        try {
            erase(account.get(), response, form);
        } catch (NoSuchAccountException none) {
            showNotFound(request, response);
        }
    }

    private void erase(AccountId account, HttpServletResponse response, Form form) {
        switch (eraseAccount.erase(account)) {
            case ERASED -> goOn(response, StaffSection.ACCOUNTS.path(), ERASED);
            case LAST_ADMINISTRATOR -> form.refuseAll("staff.erasure.last-administrator");
            case OWN_ACCOUNT -> form.refuseAll("staff.erasure.own");
            case WRONG_PASSPHRASE, TRY_LATER, MANAGES_ALONE ->
                throw new IllegalStateException("asked of those alone who erase themselves");
        }
    }
}
