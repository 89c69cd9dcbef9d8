package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.SessionDraft;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.portal.form.Form;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** When and where a session sits, as fields of a form. Moments are on the clocks of Paris. */
final class SessionForm {

    static final String HELD = "held-at";
    static final String PLACE = "place";
    static final String LINK = "link";

    /** Of the fields of a second sitting. */
    static final String AGAIN = "again-";

    private static final int LONGEST_MOMENT = 30;
    private static final int LONGEST_LINK = 500;

    private SessionForm() {}

    static void fill(Form form, String prefix, SessionView view) {
        form.fill(
                        prefix + HELD,
                        view.heldAt().atZone(SessionView.ZONE).toLocalDateTime().toString())
                .fill(prefix + PLACE, view.place())
                .fill(prefix + LINK, view.link());
    }

    /** Empty where something is refused. @param now after which the session has to sit */
    static Optional<SessionDraft> read(Form form, String prefix, Instant now) {
        Optional<Instant> held = readMoment(form, prefix + HELD);
        String place = form.readLine(prefix + PLACE, SessionDraft.LONGEST_PLACE);
        String link = form.readLine(prefix + LINK, LONGEST_LINK);
        if (held.filter(moment -> !moment.isAfter(now)).isPresent()) {
            form.refuse(prefix + HELD, "committee.refused.past");
        }
        if (!link.isEmpty() && !SessionDraft.isLink(link)) {
            form.refuse(prefix + LINK, "committee.refused.link");
        }
        if (place.isEmpty() && link.isEmpty()) {
            form.refuse(prefix + PLACE, "committee.refused.place");
        }
        return form.isRefused() ? Optional.empty() : held.map(moment -> new SessionDraft(moment, place, link));
    }

    private static Optional<Instant> readMoment(Form form, String field) {
        String text = form.requireLine(field, LONGEST_MOMENT);
        try {
            return Optional.of(
                    LocalDateTime.parse(text).atZone(SessionView.ZONE).toInstant());
        } catch (DateTimeException notAMoment) {
            form.refuse(field, "committee.refused.moment");
            return Optional.empty();
        }
    }
}
