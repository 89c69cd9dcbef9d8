package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionSeat;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is written to the members of a session. The agenda names dossiers by their numbers alone: whoever is recused from
 * one is told no more of it.
 */
@ApplicationScoped
public class SessionMail {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private CallDirectory calls;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private SessionRows rows;

    @Inject
    private Agendas agendas;

    /** @return how many members there are, whether or not each can be written to */
    public int convene(CommitteeSession session, Instant now) {
        Map<String, String> values =
                Map.of("at", session.heldAt().toString(), "place", place(session), "agenda", agenda(session));
        String template = session.isWithoutQuorum() ? "committee.convened-again" : "committee.convened";
        return tell(session, template, "/agents/comites/" + session.id() + "/preparation", values, now);
    }

    public int tellOfCancellation(CommitteeSession session, String reason, Instant now) {
        return tell(
                session,
                "committee.cancelled",
                "/agents/comites",
                Map.of("at", session.heldAt().toString(), "reason", MailLine.paragraph(reason)),
                now);
    }

    private int tell(
            CommitteeSession session, String template, String link, Map<String, String> particular, Instant now) {
        List<SessionSeat> seats = rows.listSeats(session.id());
        for (SessionSeat seat : seats) {
            people.findPerson(seat.account())
                    .ifPresent(person -> person.reachableAddress().ifPresent(address -> {
                        Map<String, String> values = new HashMap<>(particular);
                        values.put("link", link);
                        values.put("call", call(session, person));
                        outbox.post(new Message(
                                template,
                                address,
                                Optional.of(person.id()),
                                person.language().code(),
                                values,
                                template + ":" + session.id() + ":" + person.id() + ":" + now));
                    }));
        }
        return seats.size();
    }

    private static String place(CommitteeSession session) {
        String both = session.place().isEmpty() || session.link().isEmpty() ? "" : " – ";
        return MailLine.paragraph(session.place() + both + session.link());
    }

    /** As {@code 1. FDT-2026-000123, 2. FDT-2026-000124}. */
    private String agenda(CommitteeSession session) {
        Map<DossierId, String> numbers =
                dossiers.list(session.wave()).stream().collect(Collectors.toMap(WaveDossier::id, WaveDossier::number));
        StringBuilder written = new StringBuilder();
        int position = 0;
        for (DossierId dossier : agendas.list(session)) {
            position++;
            written.append(position == 1 ? "" : ", ")
                    .append(position)
                    .append(". ")
                    .append(numbers.get(dossier));
        }
        return MailLine.paragraph(written.toString());
    }

    private String call(CommitteeSession session, PersonCard person) {
        return MailLine.of(calls.find(session.wave().call())
                .map(sheet -> sheet.title().in(person.language().code()))
                .orElseGet(() -> session.wave().call().value()));
    }
}
