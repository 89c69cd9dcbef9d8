package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.Preparation;
import fr.nouveauxlieux.committee.ReadPreparation;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** The agenda as a member prepares it. */
@Named("preparationPage")
@RequestScoped
public class PreparationPage {

    @Inject
    private ReadPreparation readPreparation;

    @Inject
    private SessionWords words;

    @Inject
    private Visit visit;

    private Preparation preparation;

    /** A dossier. @param project its title, leading to it where it may be read */
    public record Line(int position, String number, Cell project, String reviews, String opinion) {}

    void show(SessionId session) {
        preparation = readPreparation.read(session);
    }

    public Preparation getPreparation() {
        return preparation;
    }

    public String getTitle() {
        return words.title(preparation.view());
    }

    public String getLead() {
        return words.call(preparation.view().wave()) + " – "
                + words.wave(preparation.view().wave());
    }

    public Cell getState() {
        return words.state(preparation.view().state());
    }

    /** Whether the members follow it on its page now. */
    public boolean isSitting() {
        return preparation.view().state() == SessionState.OPEN;
    }

    public String getPath() {
        return SessionAddress.of(preparation.view().id());
    }

    public String getAgendaPath() {
        return SessionAddress.of(preparation.view().id(), SessionAddress.PAPERS) + "/" + PapersServlet.AGENDA;
    }

    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (Preparation.Line line : preparation.lines()) {
            lines.add(new Line(
                    lines.size() + 1,
                    line.number(),
                    project(line),
                    line.readable() ? reviews(line) : "",
                    line.opinion()
                            .map(verdict -> words.text("committee.verdict." + SessionWords.code(verdict)))
                            .orElse("")));
        }
        return lines;
    }

    private Cell project(Preparation.Line line) {
        if (line.readable()) {
            return Cell.of(line.title())
                    .leadingTo(SessionAddress.of(preparation.view().id(), line.dossier()))
                    .with(line.organisation());
        }
        return line.recused()
                ? Cell.of(words.text("committee.recused")).in(Tone.BAD)
                : Cell.of(words.text("committee.not-declared")).in(Tone.WAITING);
    }

    private String reviews(Preparation.Line line) {
        return line.grade()
                .map(grade -> words.text("committee.graded", number(grade), line.reviews()))
                .orElseGet(() -> words.text("committee.not-graded"));
    }

    private String number(BigDecimal grade) {
        return NumberFormat.getInstance(visit.getLocale()).format(grade);
    }
}
