package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.committee.CloseSession;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.RecordVote;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.VoteDraft;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteOutcome;
import fr.nouveauxlieux.committee.minutes.DrawUpMinutes;
import fr.nouveauxlieux.committee.minutes.MinutesView;
import fr.nouveauxlieux.committee.minutes.ReadMinutes;
import fr.nouveauxlieux.committee.minutes.SignMinutes;
import fr.nouveauxlieux.committee.minutes.SigningOutcome;
import fr.nouveauxlieux.committee.ranking.BeginRanking;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.ProposeForDossier;
import fr.nouveauxlieux.committee.ranking.RankedLine;
import fr.nouveauxlieux.committee.ranking.ReadRanking;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the committee of a made-up wave says in its session, and the minutes of it. */
@ApplicationScoped
public class DeliberationPart {

    private static final long SEED = 2_027;
    private static final String QUESTION = "Le comité approuve-t-il la proposition faite pour ce dossier\u00a0?";
    private static final String DISSENT = "Un membre demande que soit noté son désaccord sur le rang du dossier.";
    private static final long THOUSAND_EUROS = 100_000;

    /** By rank; those behind are not retained. */
    private static final List<ProposalKind> PROPOSED =
            List.of(ProposalKind.RETAINED, ProposalKind.RETAINED, ProposalKind.WAITING_LIST);

    @Inject
    private SessionPart sessions;

    @Inject
    private BeginRanking beginRanking;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private ProposeForDossier proposeForDossier;

    @Inject
    private RecordVote recordVote;

    @Inject
    private CloseSession closeSession;

    @Inject
    private DrawUpMinutes drawUpMinutes;

    @Inject
    private ReadMinutes readMinutes;

    @Inject
    private SignMinutes signMinutes;

    @Inject
    private Troupe troupe;

    /** By grade, as it begins with. */
    void deliberate(JudgedWave wave) throws Exception {
        SessionId session = sessions.session(wave);
        troupe.as(Role.COMMITTEE_SECRETARY, () -> {
            Troupe.expect(true, beginRanking.begin(session));
            for (RankedLine line : readRanking.read(session).lines()) {
                propose(session, line);
            }
            return session;
        });
    }

    private void propose(SessionId session, RankedLine line) {
        WaveDossier dossier = line.told().orElseThrow().dossier();
        ProposalKind kind = line.rank() <= PROPOSED.size() ? PROPOSED.get(line.rank() - 1) : ProposalKind.NOT_RETAINED;
        Optional<Money> amount = ProposalDraft.mayHaveAmount(kind)
                ? dossier.aid().map(aid -> given(aid, line.rank()))
                : Optional.empty();
        String reasons = new ReviewWords(dossier.organisationName(), Chance.of(SEED, "proposal", line.rank()))
                .draw("proposal." + kind);
        proposeForDossier.propose(session, line.dossier(), new ProposalDraft(kind, amount, reasons));
        VoteDraft vote = kind == ProposalKind.WAITING_LIST
                ? new VoteDraft(QUESTION, VoteManner.VOTE, 3, 1, 0, Optional.empty(), DISSENT)
                : VoteDraft.consensus(QUESTION, "");
        Troupe.expect(VoteOutcome.RECORDED, recordVote.record(session, line.dossier(), vote));
    }

    /** The first is given what it asks, the others nine tenths of it, in whole thousands. */
    private static Money given(Money asked, int rank) {
        return rank == 1 ? asked : new Money(asked.cents() * 9 / 10 / THOUSAND_EUROS * THOUSAND_EUROS);
    }

    void close(JudgedWave wave) throws Exception {
        Troupe.expect(true, troupe.as(Role.COMMITTEE_SECRETARY, () -> closeSession.close(sessions.session(wave))));
    }

    void drawUpMinutes(JudgedWave wave) throws Exception {
        String observations = new ReviewWords("", Chance.of(SEED, "minutes", 1)).draw("minutes");
        Troupe.expect(
                true,
                troupe.as(Role.COMMITTEE_SECRETARY, () -> drawUpMinutes.drawUp(sessions.session(wave), observations)));
    }

    void signMinutes(JudgedWave wave) throws Exception {
        SessionId session = sessions.session(wave);
        MinutesView minutes = troupe.as(Role.COMMITTEE_SECRETARY, () -> readMinutes.read(session))
                .orElseThrow();
        String secretary = troupe.nameOf(Role.COMMITTEE_SECRETARY);
        String president = troupe.nameOf(troupe.account(Jury.PRESIDENT));
        Troupe.expect(
                SigningOutcome.SIGNED,
                troupe.as(Role.COMMITTEE_SECRETARY, () -> signMinutes.sign(session, minutes.digest(), secretary)));
        Troupe.expect(
                SigningOutcome.SIGNED,
                troupe.as(Jury.PRESIDENT, () -> signMinutes.sign(session, minutes.digest(), president)));
    }
}
