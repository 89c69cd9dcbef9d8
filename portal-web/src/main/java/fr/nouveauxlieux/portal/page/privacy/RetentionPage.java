package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.privacy.RetentionReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What retention would do and did, in words. */
@Named("retention")
@RequestScoped
public class RetentionPage {

    @Inject
    private Visit visit;

    private RetentionReport report;

    void show(RetentionReport shown) {
        report = shown;
    }

    public String getNextRun() {
        return texts().moment(report.nextRun());
    }

    public List<Rule> getRules() {
        return report.rules().stream().map(this::rule).toList();
    }

    private Rule rule(RetentionReport.Line line) {
        return new Rule(
                ruleName(line.rule()),
                texts().get("retention.deed."
                        + line.deed().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                texts().format("retention.days", line.age().toDays()),
                texts().number(line.due()));
    }

    public List<Run> getRuns() {
        return report.runs().stream().map(this::run).toList();
    }

    private Run run(RetentionReport.Run run) {
        return new Run(
                texts().moment(run.started()),
                ended(run.ended()),
                texts().number(run.getTotal()),
                run.rules().stream()
                        .filter(treated -> treated.count() > 0 || treated.failed())
                        .map(this::treated)
                        .collect(Collectors.joining(", ")));
    }

    private String ended(Optional<Instant> ended) {
        return ended.map(texts()::moment).orElse(texts().get("retention.not-ended"));
    }

    private String treated(RetentionReport.Treated treated) {
        return ruleName(treated.rule()) + "\u00a0: " + texts().number(treated.count())
                + (treated.failed() ? " (" + texts().get("retention.failed") + ")" : "");
    }

    /** Rules of former versions stay in old runs. */
    private String ruleName(String code) {
        return texts().find("retention.rule." + code).orElse(code);
    }

    private Texts texts() {
        return visit.getTexts();
    }

    /** One rule. */
    public record Rule(String name, String deed, String age, String due) {}

    /** One run. */
    public record Run(String started, String ended, String total, String details) {}
}
