package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.award.agreement.ReportDraft;
import fr.nouveauxlieux.award.agreement.ReportKind;
import fr.nouveauxlieux.award.agreement.ReportState;
import fr.nouveauxlieux.kernel.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a beneficiary reports of one year: awaited, sent, mended or not, accepted. */
@Entity
@Table(name = "agreement_report")
public class AgreementReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreementId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private int year;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String content = "";

    private Long expenses;

    private Long income;

    private String remark = "";

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_indicator", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "indicator")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "hundredths")
    private Map<Indicator, Long> indicators = new HashMap<>();

    @Version
    private long version;

    protected AgreementReport() {}

    public AgreementReport(long agreement, ReportKind kind, int year) {
        this.agreementId = agreement;
        this.kind = kind;
        this.year = year;
        this.dueOn = kind.dueFor(year);
        this.state = ReportState.AWAITED;
    }

    /**
     * @throws IllegalStateException if none is awaited
     * @throws IllegalArgumentException if sums lack in a financial report
     */
    public void submit(ReportDraft draft, Instant now) {
        if (!state.isAwaited()) {
            throw new IllegalStateException("expected a report that is awaited, was " + state);
        }
        if (kind == ReportKind.FINANCIAL
                && (draft.expenses().isEmpty() || draft.income().isEmpty())) {
            throw new IllegalArgumentException("expected sums of a financial report");
        }
        content = draft.content();
        expenses = draft.expenses().map(Money::cents).orElse(null);
        income = draft.income().map(Money::cents).orElse(null);
        indicators.clear();
        indicators.putAll(draft.indicators());
        remark = "";
        submittedAt = now;
        state = ReportState.SUBMITTED;
    }

    /** @throws IllegalStateException if it is not before the service */
    public void accept() {
        requireSubmitted();
        state = ReportState.ACCEPTED;
    }

    /** @throws IllegalStateException if it is not before the service */
    public void askCorrections(String text) {
        requireSubmitted();
        remark = text;
        state = ReportState.CORRECTIONS_ASKED;
    }

    private void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new IllegalStateException("expected a report that was submitted, was " + state);
        }
    }

    /** Whether the beneficiary ought to have sent it. */
    public boolean isLate(LocalDate today) {
        return state.isAwaited() && today.isAfter(dueOn);
    }

    public long key() {
        return id;
    }

    public long agreement() {
        return agreementId;
    }

    public ReportKind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReportState state() {
        return state;
    }

    public String content() {
        return content;
    }

    public Optional<Money> expenses() {
        return Optional.ofNullable(expenses).map(Money::new);
    }

    public Optional<Money> income() {
        return Optional.ofNullable(income).map(Money::new);
    }

    public String remark() {
        return remark;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Map<Indicator, Long> indicators() {
        Map<Indicator, Long> ordered = new EnumMap<>(Indicator.class);
        ordered.putAll(indicators);
        return ordered;
    }

    /** For the journal. */
    public Map<String, Object> digested() {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("report", id);
        tree.put("state", state.name());
        tree.put("content", content);
        tree.put("expenses", String.valueOf(expenses));
        tree.put("income", String.valueOf(income));
        tree.put("remark", remark);
        tree.put("indicators", indicators().toString());
        return tree;
    }
}
