package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.account.ReadAccount;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One account: its roles, what was done to it, and what an administrator does. */
@WebServlet("/agents/comptes/*")
public class StaffAccountServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    /** What is done, by the code that the form's button sends, which is part of the notice's as well. */
    private static final Map<String, Action> ACTIONS = Map.of(
            "grant", StaffAccountActions::grant,
            "withdraw", StaffAccountActions::withdraw,
            "suspend", StaffAccountActions::suspend,
            "restore", StaffAccountActions::restore,
            "remove-factor", StaffAccountActions::removeFactor);

    @FunctionalInterface
    private interface Action {
        void run(StaffAccountActions actions, AccountId account, Form form);
    }

    @Inject
    private transient ReadAccount readAccount;

    @Inject
    private transient StaffAccountActions actions;

    @Inject
    private transient StaffAccountPage page;

    @Override
    protected String view() {
        return "staff/account";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<AccountId> account = findAccount(request);
            account.ifPresent(id -> page.show(readAccount.read(id)));
            return account.isPresent();
        } catch (NoSuchAccountException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<AccountId> account = findAccount(request);
        String code = form.value("action");
        if (account.isEmpty() || !ACTIONS.containsKey(code)) {
            showNotFound(request, response);
            return;
        }
        try {
            ACTIONS.get(code).run(actions, account.get(), form);
        } catch (NoSuchAccountException none) {
            showNotFound(request, response);
            return;
        }
        if (!form.isRefused()) {
            goOn(response, StaffSection.ACCOUNTS.path() + "/" + account.get(), new NoticeCode("account-" + code));
        }
    }

    /** The account that the rest of the path names. */
    static Optional<AccountId> findAccount(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : AccountId.find(path.substring(1));
    }
}
