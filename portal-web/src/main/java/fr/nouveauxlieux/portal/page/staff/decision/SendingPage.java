package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.ReadSending;
import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.award.decision.SendingOutcome;
import fr.nouveauxlieux.award.decision.SendingReport;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What came of a batch of letters. */
@Named("letterSending")
@RequestScoped
public class SendingPage {

    @Inject
    private ReadSending readSending;

    @Inject
    private DecisionWords words;

    @Inject
    private Visit visit;

    private Optional<SendingReport> report = Optional.empty();

    /** A dossier, and what came of its letter. */
    public record Line(String number, String title, String path, Cell outcome) {}

    /** @return false if there is no such batch */
    boolean show(SendingKey key) {
        report = readSending.read(key);
        return report.isPresent();
    }

    SendingReport report() {
        return report.orElseThrow();
    }

    public String getSummary() {
        long sent = report().steps().stream()
                .filter(step ->
                        step.outcome().filter(one -> one == SendingOutcome.SENT).isPresent())
                .count();
        return visit.getTexts()
                .format(
                        "decisions.sending-summary",
                        sent,
                        report().steps().size(),
                        visit.getTexts().moment(report().begunAt()));
    }

    public List<Line> getLines() {
        return report().steps().stream()
                .map(step -> new Line(
                        step.number(),
                        step.title(),
                        DecisionAddress.of(report().wave(), step.dossier()),
                        words.sending(step.outcome())))
                .toList();
    }

    /** How many are still to be tried. */
    public int getLeft() {
        return report().listLeft().size();
    }

    public String getListAddress() {
        return DecisionAddress.of(report().wave());
    }
}
