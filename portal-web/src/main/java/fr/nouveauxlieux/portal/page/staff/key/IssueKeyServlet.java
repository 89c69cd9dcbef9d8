package fr.nouveauxlieux.portal.page.staff.key;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.partner.IssueKey;
import fr.nouveauxlieux.partner.KeyOrder;
import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.DepartementsReading;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Set<KeyScope> scopes = new HashSet<>(ticked(page.getSources(), form, "sources")
                .<KeyScope>map(code -> new KeyScope.SendFiles(new SourceCode(code)))
                .toList());
        scopes.addAll(dossiers(form));
        if (scopes.isEmpty() && !isRefusedOfDossiers(form)) {
            form.refuse("sources", "staff.key.nothing");
        }
        Optional<Instant> until =
                EndOfDayReading.require(form, "until", clock.instant(), LONGEST, "staff.key.wrong-day");
        if (!form.isRefused() && until.isPresent()) {
            page.show(issueKey.issue(new KeyOrder(partner, scopes, until.get())));
            show(request, response, form, "staff/key-issued", HttpServletResponse.SC_OK);
        }
    }

    /** Within each call that is ticked, or within all where none is; calls and départements alone open nothing. */
    private Set<KeyScope> dossiers(Form form) {
        Set<String> departements = DepartementsReading.read(form);
        Set<CallCode> calls =
                ticked(page.getCalls(), form, "calls").map(CallCode::new).collect(Collectors.toSet());
        if (!form.isTicked("dossiers")) {
            if (!calls.isEmpty() || !departements.isEmpty()) {
                form.refuse("dossiers", "staff.key.dossiers-not-ticked");
            }
            return Set.of();
        }
        if (isRefusedOfDossiers(form)) {
            return Set.of();
        }
        return calls.isEmpty()
                ? Set.of(new KeyScope.ReadDossiers(Optional.empty(), departements))
                : calls.stream()
                        .map(call -> new KeyScope.ReadDossiers(Optional.of(call), departements))
                        .collect(Collectors.toSet());
    }

    private static boolean isRefusedOfDossiers(Form form) {
        return form.findError("dossiers").isPresent()
                || form.findError(DepartementsReading.FIELD).isPresent();
    }

    private static Stream<String> ticked(List<Choice> choices, Form form, String field) {
        return choices.stream().map(Choice::code).filter(code -> form.has(field, code));
    }
}
