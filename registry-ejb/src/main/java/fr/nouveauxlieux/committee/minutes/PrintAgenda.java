package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.internal.MemberReach;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionSheets;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Prints the notice of a session with its agenda, without the dossiers in which whoever reads has an interest. */
@ApplicationScoped
@UseCase(
        value = "committee.print-agenda",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.COMMITTEE_SECRETARY,
                            Role.COMMITTEE_MEMBER,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class PrintAgenda {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionSheets sheets;

    @Inject
    private MemberReach reach;

    @Inject
    private CallDirectory calls;

    @Inject
    private People people;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    /**
     * As PDF/UA-1.
     *
     * @param language {@code fr} or {@code en}
     * @throws fr.nouveauxlieux.permission.RefusedException if whoever reads neither looks after the session nor was
     *     convened to it
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     */
    public byte[] print(SessionId id, String language) {
        CommitteeSession session = rows.get(id);
        if (!permissions.may(ReadSession.class, id)) {
            reach.require(id, PrintAgenda.class);
        }
        SessionSheet sheet = sheets.of(session, people.ownId());
        String call = calls.find(session.wave().call()).orElseThrow().title().in(language);
        return PaperPrinter.print(
                AgendaText.agenda(sheet, call, PaperWords.in(language)), Optional.empty(), List.of(), clock.instant());
    }
}
