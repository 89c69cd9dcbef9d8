package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.RearrangeAgenda;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order of an agenda, as a number for each dossier: the smallest first, of equal ones the one moved up. */
@ApplicationScoped
public class OrderForm {

    static final String REASON = "order-reason";

    private static final int MOST_DIGITS = 4;

    @Inject
    private ReadSession readSession;

    /** A dossier where it is wanted. @param moved whether it stands elsewhere now */
    private record Wanted(DossierId dossier, int position, boolean moved) {}

    /** Empty where something is refused. */
    Optional<List<DossierId>> read(SessionId session, Form form) {
        List<DossierId> now = readSession.read(session).view().agenda();
        List<Wanted> wanted = new ArrayList<>();
        for (DossierId dossier : now) {
            String field = SessionPage.POSITION + dossier;
            String typed = form.requireLine(field, MOST_DIGITS);
            if (typed.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}")) {
                int position = Integer.parseInt(typed);
                wanted.add(new Wanted(dossier, position, position != now.indexOf(dossier) + 1));
            } else {
                form.refuse(field, "committee.refused.position");
            }
        }
        if (form.readText(REASON, RearrangeAgenda.LONGEST_REASON).isEmpty()) {
            form.refuse(REASON, "committee.refused.order-reason");
        }
        return form.isRefused()
                ? Optional.empty()
                : Optional.of(wanted.stream()
                        .sorted(Comparator.comparingInt(Wanted::position)
                                .thenComparing(
                                        Comparator.comparing(Wanted::moved).reversed()))
                        .map(Wanted::dossier)
                        .toList());
    }
}
