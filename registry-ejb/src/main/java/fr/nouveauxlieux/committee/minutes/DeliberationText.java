package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.SessionSheet.Line;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.dossier.DossierState;
import java.util.Optional;
import java.util.OptionalInt;

/** What minutes say of one dossier: what is proposed and why, how it was voted, who left the room. */
final class DeliberationText {

    private final PaperWriting writing;
    private final PaperWords words;
    private final MembersTable members;
    private final MinutesFacts facts;

    DeliberationText(PaperWriting writing, PaperWords words, MembersTable members, MinutesFacts facts) {
        this.writing = writing;
        this.words = words;
        this.members = members;
        this.facts = facts;
    }

    void write(int position, Line line) {
        writing.subsection(words.fill("minutes.item", position, line.number(), line.title()));
        Optional<RankedProposal> proposal = facts.findProposal(line.dossier());
        proposal.ifPresent(this::proposal);
        line.vote().ifPresent(this::vote);
        if (proposal.isEmpty() && line.vote().isEmpty()) {
            writing.paragraph(words.get(
                    line.standing().state() == DossierState.WITHDRAWN
                            ? "minutes.withdrawn"
                            : "minutes.not-deliberated"));
        }
    }

    private void proposal(RankedProposal ranked) {
        Proposal proposal = ranked.proposal();
        String kind = words.of("proposal", proposal.kind());
        String told = proposal.amount()
                .map(amount -> words.fill("minutes.proposed-amount", kind, words.euros(amount)))
                .orElseGet(() -> words.fill("minutes.proposed", kind));
        if (proposal.position().isPresent()) {
            told += " " + words.fill("minutes.position", proposal.position().getAsInt());
        }
        writing.emphasis(told);
        writing.paragraph(words.fill("minutes.reasons", proposal.reasons()));
        if (ranked.rank().isPresent() || ranked.gradeRank().isPresent()) {
            writing.paragraph(words.fill("minutes.ranks", rank(ranked.rank()), rank(ranked.gradeRank())));
        }
        if (!ranked.departure().isEmpty()) {
            writing.paragraph(words.fill("minutes.departed", ranked.departure()));
        }
    }

    static String rank(OptionalInt rank) {
        return rank.isPresent() ? String.valueOf(rank.getAsInt()) : "–";
    }

    private void vote(VoteView vote) {
        writing.paragraph(words.fill("minutes.question", vote.question()));
        String result = words.get(vote.adopted() ? "minutes.adopted" : "minutes.rejected");
        writing.paragraph(
                vote.manner() == VoteManner.CONSENSUS
                        ? words.get("minutes.consensus")
                        : words.fill("minutes.voices", vote.inFavour(), vote.against(), vote.abstained()) + " "
                                + (vote.casting() ? words.get("minutes.casting") + " " : "")
                                + result);
        writing.paragraph(words.fill(
                vote.quorum().waived() ? "minutes.vote-no-quorum" : "minutes.vote-quorum",
                vote.quorum().members(),
                vote.quorum().counted(),
                vote.quorum().required()));
        if (!vote.recused().isEmpty()) {
            writing.paragraph(words.fill("minutes.left", members.names(vote.recused())));
        }
        if (!vote.dissent().isEmpty()) {
            writing.paragraph(words.fill("minutes.dissent", vote.dissent()));
        }
    }
}
