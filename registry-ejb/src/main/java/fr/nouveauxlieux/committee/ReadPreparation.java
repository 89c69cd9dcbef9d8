package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.internal.MemberReach;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DossierOpinions;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.result.DossierResult;
import fr.nouveauxlieux.review.result.WaveResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agenda as a member prepares it: what each dossier is, but of those in which they have an interest. */
@ApplicationScoped
@UseCase(
        value = "committee.read-preparation",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.COMMITTEE_MEMBER))
public class ReadPreparation {

    @Inject
    private MemberReach reach;

    @Inject
    private Interests interests;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private WaveResults results;

    @Inject
    private DossierOpinions opinions;

    @Inject
    private People people;

    /**
     * @throws fr.nouveauxlieux.permission.RefusedException if whoever reads does not sit there, or was not convened
     * @throws NoSuchSessionException if there is none
     */
    public Preparation read(SessionId session) {
        SessionView view = reach.require(session, ReadPreparation.class);
        AccountId member = people.ownId();
        Set<DossierId> barred = interests.listBarred(member, view.wave());
        Map<DossierId, WaveDossier> known =
                dossiers.list(view.wave()).stream().collect(Collectors.toMap(WaveDossier::id, Function.identity()));
        Set<DossierId> readable = interests.listReadable(member, view.wave());
        Map<DossierId, DossierResult> graded = results.of(view.wave());
        Map<DossierId, OpinionVerdict> verdicts = opinions.verdictsOn(view.agenda());
        return new Preparation(
                view,
                interests.hasDeclared(member, view.wave()),
                view.agenda().stream()
                        .map(dossier -> readable.contains(dossier)
                                ? readable(
                                        known.get(dossier),
                                        Optional.ofNullable(graded.get(dossier)),
                                        Optional.ofNullable(verdicts.get(dossier)))
                                : closed(known.get(dossier), barred.contains(dossier)))
                        .toList());
    }

    private static Preparation.Line readable(
            WaveDossier dossier, Optional<DossierResult> result, Optional<OpinionVerdict> verdict) {
        return new Preparation.Line(
                dossier.id(),
                dossier.number(),
                true,
                false,
                dossier.title(),
                dossier.organisationName(),
                result.map(DossierResult::reviews).orElse(0),
                result.flatMap(DossierResult::grade),
                verdict);
    }

    private static Preparation.Line closed(WaveDossier dossier, boolean recused) {
        return new Preparation.Line(
                dossier.id(), dossier.number(), false, recused, "", "", 0, Optional.empty(), Optional.empty());
    }
}
