package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.Sight;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.SubmittedSheets;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DossierOpinions;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.GivenReviews;
import fr.nouveauxlieux.review.result.WaveResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows a dossier of the agenda to those who sit in the session and have no interest in it. */
@ApplicationScoped
@UseCase(
        value = "committee.read-live-dossier",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(to = {Role.COMMITTEE_SECRETARY, Role.COMMITTEE_MEMBER, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadLiveDossier {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Onlookers onlookers;

    @Inject
    private WaveDossiers waveDossiers;

    @Inject
    private SubmittedSheets sheets;

    @Inject
    private CallDirectory calls;

    @Inject
    private DossierOpinions opinions;

    @Inject
    private WaveResults results;

    @Inject
    private GivenReviews reviews;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     * @throws NoSuchDossierException if it is not on the agenda
     * @throws RefusedException to whoever does not sit there, or has an interest in the dossier
     */
    public LiveDossier read(SessionId id, DossierId dossier) {
        SessionView session = sessions.getSession(id);
        int place = session.agenda().indexOf(dossier);
        Sight sight = onlookers.sightOf(session, ReadLiveDossier.class);
        if (!sight.sees(dossier)) {
            throw RefusedException.of(ReadLiveDossier.class);
        }
        if (place < 0) {
            throw new NoSuchDossierException();
        }
        DossierSheet sheet = sheets.get(dossier);
        LiveDossier live = new LiveDossier(
                waveDossiers.get(dossier),
                sheet,
                calls.getVersion(sheet.call(), sheet.callVersion()),
                opinions.find(dossier),
                results.find(session.wave(), dossier)
                        .map(result -> sight.isWhole(session.agenda()) ? result : result.withoutRank()),
                reviews.list(dossier),
                sessions.findVote(id, dossier),
                sessions.quorumOn(id, dossier),
                listRecused(id, dossier),
                place + 1,
                at(session.agenda(), place - 1),
                at(session.agenda(), place + 1));
        journal.read(new Subject("dossier", dossier.value()), "in session " + id);
        return live;
    }

    private static Optional<DossierId> at(List<DossierId> agenda, int place) {
        return place < 0 || place >= agenda.size() ? Optional.empty() : Optional.of(agenda.get(place));
    }

    private List<String> listRecused(SessionId session, DossierId dossier) {
        return people.listPersons(sessions.listRecused(session, dossier)).values().stream()
                .flatMap(card -> card.name().stream())
                .map(PersonName::full)
                .sorted()
                .toList();
    }
}
