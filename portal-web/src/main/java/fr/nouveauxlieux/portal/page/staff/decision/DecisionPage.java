package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.award.decision.DecisionRecord;
import fr.nouveauxlieux.award.decision.ListDecisions;
import fr.nouveauxlieux.award.decision.PromoteFromWaitingList;
import fr.nouveauxlieux.award.decision.ReadWaveDecisions;
import fr.nouveauxlieux.award.decision.ReopenDossier;
import fr.nouveauxlieux.award.decision.WaveDecisions.Line;
import fr.nouveauxlieux.award.decision.WriteDecisionDraft;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decision on one dossier: prepared, or signed with what is kept of it. */
@Named("staffDecision")
@RequestScoped
public class DecisionPage {

    @Inject
    private ReadWaveDecisions readWaveDecisions;

    @Inject
    private ListDecisions listDecisions;

    @Inject
    private Permissions permissions;

    @Inject
    private DecisionWords words;

    @Inject
    private DossierWords dossierWords;

    @Inject
    private Visit visit;

    private WaveKey wave;
    private Line line;

    /** A decision that was signed, in words. @param end empty where it stands */
    public record Signed(
            String kind,
            String amount,
            String signer,
            String signedAt,
            Cell letter,
            String sha256,
            String reasons,
            String departure,
            String passedOver,
            String end,
            String link) {}

    /** @return false where the wave has no such dossier */
    boolean show(WaveKey shown, DossierId dossier) {
        wave = shown;
        line = readWaveDecisions.read(shown).find(dossier).orElse(null);
        return line != null;
    }

    Line line() {
        return line;
    }

    public String getNumber() {
        return line.dossier().number();
    }

    public String getProject() {
        return line.dossier().title();
    }

    public String getOrganisation() {
        return line.dossier().organisationName();
    }

    public String getListAddress() {
        return DecisionAddress.of(wave);
    }

    public String getWaveTitle() {
        return dossierWords.callAndWave(wave);
    }

    public String getDossierAddress() {
        return "/agents/dossiers/" + line.dossier().id();
    }

    public Cell getStanding() {
        return dossierWords.standing(
                line.dossier().standing().state(), line.dossier().standing().stage());
    }

    public Cell getProposal() {
        return words.proposal(line.proposal());
    }

    public String getProposalReasons() {
        return line.proposal().map(Proposal::reasons).orElse("");
    }

    public String getAsked() {
        return line.dossier().aid().map(words::money).orElse("");
    }

    /** What the table of states allows the authority. */
    public List<Choice> getKinds() {
        return listKinds().stream()
                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                .toList();
    }

    List<DecisionKind> listKinds() {
        Set<DossierAction> actions =
                DossierTransitions.listActions(line.dossier().standing(), Set.of(Role.DECIDING_AUTHORITY));
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> actions.contains(
                        switch (kind) {
                            case ACCEPTED -> DossierAction.ACCEPT;
                            case REFUSED -> DossierAction.REFUSE;
                            case CLOSED -> DossierAction.CLOSE;
                        }))
                .toList();
    }

    public boolean isWritable() {
        return !listKinds().isEmpty()
                && permissions.may(WriteDecisionDraft.class, line.dossier().id());
    }

    Optional<DecisionPlan> findPlan() {
        return line.plan();
    }

    public boolean isPlanned() {
        return line.plan().isPresent();
    }

    public String getPreviewLink() {
        return DecisionAddress.of(wave, line.dossier().id() + "/" + DecisionAddress.PREVIEW);
    }

    public boolean isPromotable() {
        return line.dossier().standing().stage() == DossierStage.WAITING_LIST
                && permissions.may(PromoteFromWaitingList.class, line.dossier().id());
    }

    public boolean isReopenable() {
        return DossierTransitions.find(line.dossier().standing(), DossierAction.REOPEN, Set.of(Role.INSTRUCTOR))
                        .isPresent()
                && permissions.may(ReopenDossier.class, line.dossier().id());
    }

    public List<Signed> getSigned() {
        return listDecisions.list(line.dossier().id()).stream()
                .map(this::signed)
                .toList();
    }

    private Signed signed(DecisionRecord decision) {
        return new Signed(
                words.kind(decision.view().kind()),
                decision.view().amount().map(words::money).orElse(""),
                decision.signerName(),
                texts().moment(decision.view().decidedAt()),
                words.letter(decision),
                decision.sha256(),
                decision.view().reasons(),
                decision.departure(),
                String.join(", ", decision.passedOver()),
                decision.end()
                        .map(end -> texts().format(
                                        "decisions.end." + DecisionWords.code(end.kind()),
                                        texts().moment(end.at()),
                                        end.reason()))
                        .orElse(""),
                DecisionAddress.of(wave, line.dossier().id() + "/" + DecisionAddress.LETTER + "/" + decision.id()));
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
