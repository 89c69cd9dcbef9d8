package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.NoticeView;
import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.SessionSheet.Line;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.kernel.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What minutes say, in French alone: who was there, what was judged and the sense of each deliberation, as article R133-13
 * of the code of relations between the public and the administration asks, with mandates, recusals and disagreements.
 */
public final class MinutesText {

    private final MinutesFacts facts;
    private final SessionSheet sheet;
    private final PaperWords words = PaperWords.in("fr");
    private final PaperWriting writing = new PaperWriting();
    private final MembersTable members;

    private MinutesText(MinutesFacts facts) {
        this.facts = facts;
        this.sheet = facts.sheet();
        this.members = new MembersTable(sheet, words);
    }

    public static Paper write(MinutesFacts facts) {
        return new MinutesText(facts).write();
    }

    private Paper write() {
        SessionView view = sheet.view();
        writing.paragraph(words.fill("minutes.of", facts.call(), facts.wave()));
        session(view);
        attendance(view);
        recusals();
        agenda();
        writing.section(words.get("minutes.deliberations"));
        DeliberationText deliberation = new DeliberationText(writing, words, members, facts);
        for (int i = 0; i < sheet.lines().size(); i++) {
            deliberation.write(i + 1, sheet.lines().get(i));
        }
        departures();
        if (!facts.observations().isBlank()) {
            writing.section(words.get("minutes.observations"));
            writing.paragraph(facts.observations());
        }
        return new Paper(
                "fr",
                words.fill("minutes.title", words.date(view.heldOn())),
                words.fill("minutes.description", facts.call()),
                writing.blocks());
    }

    private void session(SessionView view) {
        writing.section(words.get("minutes.session"));
        List<List<String>> rows = new ArrayList<>();
        row(rows, "held", words.moment(view.heldAt()));
        row(rows, "place", view.place());
        row(rows, "link", view.link());
        sheet.openedAt().ifPresent(opened -> row(rows, "opened", words.moment(opened)));
        sheet.closedAt().ifPresent(closed -> row(rows, "closed", words.moment(closed)));
        view.findPresident().ifPresent(president -> row(rows, "president", members.name(president.account())));
        row(rows, "secretary", facts.secretary());
        writing.table(List.of(words.get("facts.what"), words.get("facts.value")), rows);
        sheet.notices().forEach(notice -> writing.paragraph(notice(notice)));
    }

    private String notice(NoticeView notice) {
        String sent = words.fill("minutes.notice", words.day(notice.sentAt()), words.moment(notice.heldAt()));
        return notice.urgency().isEmpty() ? sent : sent + " " + words.fill("minutes.urgency", notice.urgency());
    }

    private void attendance(SessionView view) {
        writing.section(words.get("minutes.attendance"));
        writing.table(
                List.of(words.get("member"), words.get("quality"), words.get("attendance")),
                members.list().stream()
                        .map(member -> List.of(
                                members.name(member.account()), members.quality(member), members.attendance(member)))
                        .toList());
        sheet.missed()
                .ifPresent(missed -> writing.paragraph(words.fill(
                        "minutes.missed", words.moment(missed.heldAt()), missed.counted(), missed.required())));
        sheet.opening().ifPresent(this::opening);
    }

    private void opening(Quorum quorum) {
        writing.paragraph(words.fill(
                quorum.waived() ? "minutes.no-quorum-asked" : "minutes.quorum",
                quorum.members(),
                quorum.counted(),
                quorum.required()));
    }

    private void recusals() {
        writing.section(words.get("minutes.recusals"));
        List<List<String>> rows = sheet.lines().stream()
                .filter(line -> !recused(line).isEmpty())
                .map(line -> List.of(line.number(), members.names(recused(line))))
                .toList();
        if (rows.isEmpty()) {
            writing.paragraph(words.get("minutes.recusals.none"));
            return;
        }
        writing.paragraph(words.get("minutes.recusals.why"));
        writing.table(List.of(words.get("dossier"), words.get("minutes.recused")), rows);
    }

    /** As it was when the dossier was voted on. */
    static Set<AccountId> recused(Line line) {
        return line.vote().map(vote -> vote.recused()).orElse(line.recused());
    }

    private void agenda() {
        writing.section(words.get("agenda.heading"));
        writing.paragraph(
                sheet.orderReason().isEmpty()
                        ? words.get("minutes.order")
                        : words.fill("minutes.order-changed", sheet.orderReason()));
        List<String> items = new ArrayList<>();
        for (Line line : sheet.lines()) {
            items.add(words.fill("minutes.item", items.size() + 1, line.number(), line.title()));
        }
        writing.list(items);
    }

    private void departures() {
        List<List<String>> rows = facts.proposals().stream()
                .filter(proposal -> !proposal.departure().isEmpty())
                .map(proposal -> List.of(
                        number(proposal),
                        DeliberationText.rank(proposal.gradeRank()),
                        DeliberationText.rank(proposal.rank()),
                        proposal.departure()))
                .toList();
        writing.section(words.get("minutes.departures"));
        if (rows.isEmpty()) {
            writing.paragraph(words.get("minutes.departures.none"));
            return;
        }
        writing.table(
                List.of(
                        words.get("dossier"),
                        words.get("minutes.grade-rank"),
                        words.get("minutes.rank"),
                        words.get("minutes.departure")),
                rows);
    }

    private String number(RankedProposal proposal) {
        return sheet.lines().stream()
                .filter(line -> line.dossier().equals(proposal.proposal().dossier()))
                .map(Line::number)
                .findFirst()
                .orElseGet(() -> proposal.proposal().dossier().value());
    }

    private void row(List<List<String>> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(words.get("minutes." + key), value));
        }
    }
}
