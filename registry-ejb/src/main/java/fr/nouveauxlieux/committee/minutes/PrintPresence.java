package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionSheets;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Prints the list of a session's members, for those who are there to sign by hand. */
@ApplicationScoped
@UseCase(
        value = "committee.print-presence",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.ADMINISTRATOR, Role.AUDITOR}))
public class PrintPresence {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionSheets sheets;

    @Inject
    private CallDirectory calls;

    @Inject
    private Clock clock;

    /**
     * As PDF/UA-1.
     *
     * @param language {@code fr} or {@code en}
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     */
    public byte[] print(SessionId id, String language) {
        CommitteeSession session = rows.get(id);
        String call = calls.find(session.wave().call()).orElseThrow().title().in(language);
        return PaperPrinter.print(
                AgendaText.presence(sheets.whole(session), call, PaperWords.in(language)),
                Optional.empty(),
                List.of(),
                clock.instant());
    }
}
