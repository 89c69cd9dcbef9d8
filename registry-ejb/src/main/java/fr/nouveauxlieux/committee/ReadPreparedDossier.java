package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.committee.internal.MemberReach;
import fr.nouveauxlieux.dossier.SubmittedSheets;
import fr.nouveauxlieux.instruction.DossierOpinions;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
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
import java.util.Set;

/** A dossier of the agenda with its reviews and the prefect's opinion, for a member who has no interest in it. */
@ApplicationScoped
@UseCase(
        value = "committee.read-prepared-dossier",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = Role.COMMITTEE_MEMBER))
public class ReadPreparedDossier {

    @Inject
    private MemberReach reach;

    @Inject
    private Interests interests;

    @Inject
    private SubmittedSheets sheets;

    @Inject
    private GivenReviews reviews;

    @Inject
    private WaveResults results;

    @Inject
    private DossierOpinions opinions;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * @throws RefusedException if whoever reads does not sit there, or the dossier is not on the agenda, or they have an
     *     interest in it or have not declared whether they have
     * @throws NoSuchSessionException if there is none
     */
    public PreparedDossier read(SessionId session, DossierId dossier) {
        SessionView view = reach.require(session, ReadPreparedDossier.class);
        AccountId member = people.ownId();
        Set<DossierId> allowed = interests.listReadable(member, view.wave());
        if (!view.agenda().contains(dossier) || !allowed.contains(dossier)) {
            throw RefusedException.of(ReadPreparedDossier.class);
        }
        List<DossierId> readable =
                view.agenda().stream().filter(allowed::contains).toList();
        int at = readable.indexOf(dossier);
        PreparedDossier prepared = new PreparedDossier(
                view,
                sheets.get(dossier),
                reviews.list(dossier),
                Optional.ofNullable(results.of(view.wave()).get(dossier)),
                opinions.find(dossier),
                at > 0 ? Optional.of(readable.get(at - 1)) : Optional.empty(),
                at + 1 < readable.size() ? Optional.of(readable.get(at + 1)) : Optional.empty());
        journal.read(new Subject("dossier", dossier.value()));
        return prepared;
    }
}
