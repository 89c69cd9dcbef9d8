package fr.nouveauxlieux.portal.page.staff.key;

import fr.nouveauxlieux.partner.IssueKey;
import fr.nouveauxlieux.partner.KeyOrder;
import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.EndOfDayReading;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues a key, and shows it in the very answer: no page ever shows it again. */
@WebServlet("/agents/cles/nouvelle")
public class IssueKeyServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final Period LONGEST = Period.ofYears(2);
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 120;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient IssueKey issueKey;

    @Inject
    private transient IssueKeyPage page;

    @Inject
    private transient Clock clock;

    @Override
    protected String view() {
        return "staff/key-issue";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(IssueKey.class);
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(IssueKey.class);
        String partner = form.requireLine("partner", LONGEST_NAME);
        if (partner.length() < SHORTEST_NAME) {
            form.refuse("partner", "staff.key.short-name", SHORTEST_NAME);
        }
        Set<KeyScope> scopes = page.getSources().stream()
                .map(Choice::code)
                .filter(code -> form.has("sources", code))
                .map(code -> new KeyScope(new SourceCode(code)))
                .collect(Collectors.toSet());
        if (scopes.isEmpty()) {
            form.refuse("sources", "staff.key.no-source");
        }
        Optional<Instant> until =
                EndOfDayReading.require(form, "until", clock.instant(), LONGEST, "staff.key.wrong-day");
        if (!form.isRefused() && until.isPresent()) {
            page.show(issueKey.issue(new KeyOrder(partner, scopes, until.get())));
            show(request, response, form, "staff/key-issued", HttpServletResponse.SC_OK);
        }
    }
}
