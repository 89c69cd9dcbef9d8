package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Where a link from a mail leads; the token is a parameter of its address. Reading has no effect, since programs that
 * scan mails read links: what the link is for is done by its form.
 */
public abstract class LinkServlet extends FormServlet {

    /** A link that leads nowhere any more. */
    private static final String DEAD_LINK = "dead-link";

    /** Does what the link is for, or refuses the form, or calls {@link #showDeadLink}. */
    protected abstract void follow(
            HttpServletRequest request, HttpServletResponse response, Form form, SecretToken token)
            throws ServletException, IOException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        keepAddressSecret(response);
        super.service(request, response);
    }

    @Override
    protected final boolean prepare(HttpServletRequest request) {
        return findToken(request).isPresent();
    }

    /** The form carries the token on. */
    @Override
    protected final void fill(HttpServletRequest request, Form form) {
        findToken(request).ifPresent(token -> form.fill(AccountLinks.TOKEN, token.value()));
    }

    @Override
    protected final void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<SecretToken> token = findToken(request);
        if (token.isPresent()) {
            follow(request, response, form, token.get());
        } else {
            showNotFound(request, response);
        }
    }

    protected final void showDeadLink(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(request, response, DEAD_LINK, HttpServletResponse.SC_GONE);
    }

    private static Optional<SecretToken> findToken(HttpServletRequest request) {
        return SecretToken.find(request.getParameter(AccountLinks.TOKEN));
    }
}
