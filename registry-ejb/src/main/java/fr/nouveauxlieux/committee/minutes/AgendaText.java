package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.SessionSheet.Line;
import fr.nouveauxlieux.committee.SessionView;
import java.util.ArrayList;
import java.util.List;

/** The notice of a session with its agenda, and the list that whoever is there signs by hand. */
final class AgendaText {

    private final SessionSheet sheet;
    private final PaperWords words;
    private final PaperWriting writing = new PaperWriting();
    private final MembersTable members;

    private AgendaText(SessionSheet sheet, PaperWords words) {
        this.sheet = sheet;
        this.words = words;
        this.members = new MembersTable(sheet, words);
    }

    /** Of a dossier that is hidden from whoever reads, its number alone. */
    static Paper agenda(SessionSheet sheet, String call, PaperWords words) {
        return new AgendaText(sheet, words).agenda(call);
    }

    static Paper presence(SessionSheet sheet, String call, PaperWords words) {
        return new AgendaText(sheet, words).presence(call);
    }

    private Paper agenda(String call) {
        head(call);
        if (sheet.view().quorum().waived()) {
            writing.emphasis(words.get("agenda.no-quorum"));
        }
        writing.section(words.get("agenda.heading"));
        List<List<String>> rows = new ArrayList<>();
        for (Line line : sheet.lines()) {
            rows.add(List.of(
                    rows.size() + 1 + ". " + line.number(), line.hidden() ? words.get("agenda.hidden") : line.title()));
        }
        writing.table(List.of(words.get("dossier"), words.get("agenda.project")), rows);
        writing.section(words.get("agenda.rules"));
        writing.list(List.of(
                words.get("agenda.rule.quorum"), words.get("agenda.rule.mandate"), words.get("agenda.rule.recusal")));
        return paper("agenda", call);
    }

    private Paper presence(String call) {
        head(call);
        writing.section(words.get("presence.heading"));
        writing.table(
                List.of(words.get("member"), words.get("quality"), words.get("attendance"), words.get("presence.sign")),
                members.list().stream()
                        .map(member -> List.of(
                                members.name(member.account()),
                                members.quality(member),
                                members.attendance(member),
                                "\n\n"))
                        .toList());
        return paper("presence", call);
    }

    private void head(String call) {
        SessionView view = sheet.view();
        writing.paragraph(words.fill("head.of", call));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.get("minutes.held"), words.moment(view.heldAt())));
        if (!view.place().isEmpty()) {
            rows.add(List.of(words.get("minutes.place"), view.place()));
        }
        if (!view.link().isEmpty()) {
            rows.add(List.of(words.get("minutes.link"), view.link()));
        }
        view.findPresident()
                .ifPresent(president ->
                        rows.add(List.of(words.get("minutes.president"), members.name(president.account()))));
        writing.table(List.of(words.get("facts.what"), words.get("facts.value")), rows);
    }

    private Paper paper(String kind, String call) {
        return new Paper(
                words.language(),
                words.fill(kind + ".title", words.date(sheet.view().heldOn())),
                words.fill(kind + ".description", call),
                writing.blocks());
    }
}
