package fr.nouveauxlieux.call.model;

import fr.nouveauxlieux.call.WaveExtension;
import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.store.Json;
import fr.nouveauxlieux.store.JsonTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dated round of a call. Withdrawn, it stays: dossiers name it. */
@Entity
@Table(name = "wave")
public class Wave {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "call_code")
    private String callCode;

    private String code;

    @Column(name = "title_french")
    private String titleFrench;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "opens_at")
    private Instant opensAt;

    private Instant deadline;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Column(name = "instructed_by")
    private LocalDate instructedBy;

    @Column(name = "committee_on")
    private LocalDate committeeOn;

    @Column(name = "decisions_by")
    private LocalDate decisionsBy;

    /** Days, as a list. */
    @Convert(converter = JsonTextConverter.class)
    private String reminders = "[]";

    @Column(name = "announced_deadline")
    private Instant announcedDeadline;

    @Column(name = "extension_reason")
    private String extensionReason = "";

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private long version;

    protected Wave() {}

    public Wave(CallCode call, String code, WavePlan plan) {
        this.callCode = call.value();
        this.code = code;
        take(plan);
    }

    /** A deadline planned anew is announced as such: what an incident did to the former one is past. */
    public void revise(WavePlan plan) {
        boolean moved = !plan.deadline().equals(deadline);
        take(plan);
        if (moved) {
            announcedDeadline = null;
            extensionReason = "";
        }
    }

    /**
     * @param reason what happened, as the public reads it
     * @throws IllegalArgumentException if the new deadline is not later
     */
    public void extend(Instant newDeadline, String reason) {
        if (!newDeadline.isAfter(deadline)) {
            throw new IllegalArgumentException("deadline: expected a moment after the present deadline");
        }
        announcedDeadline = announcedDeadline == null ? deadline : announcedDeadline;
        deadline = newDeadline;
        extensionReason = reason;
    }

    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    private void take(WavePlan plan) {
        titleFrench = plan.title().french();
        titleEnglish = plan.title().english();
        opensAt = plan.opensAt();
        deadline = plan.deadline();
        graceMinutes = (int) plan.grace().toMinutes();
        instructedBy = plan.instructedBy().orElse(null);
        committeeOn = plan.committeeOn().orElse(null);
        decisionsBy = plan.decisionsBy().orElse(null);
        reminders =
                Json.write(plan.reminders().stream().map(LocalDate::toString).toList());
    }

    /** Not by making a plan of it: an extension may have put the deadline after the days that follow it. */
    public boolean follows(WavePlan plan) {
        WaveView now = view();
        return now.title().equals(plan.title())
                && now.opensAt().equals(plan.opensAt())
                && now.deadline().equals(plan.deadline())
                && now.grace().equals(plan.grace())
                && now.instructedBy().equals(plan.instructedBy())
                && now.committeeOn().equals(plan.committeeOn())
                && now.decisionsBy().equals(plan.decisionsBy())
                && now.reminders().equals(plan.reminders());
    }

    public long version() {
        return version;
    }

    public WaveView view() {
        return new WaveView(
                new CallCode(callCode),
                code,
                new Bilingual(titleFrench, titleEnglish),
                opensAt,
                deadline,
                Duration.ofMinutes(graceMinutes),
                Optional.ofNullable(instructedBy),
                Optional.ofNullable(committeeOn),
                Optional.ofNullable(decisionsBy),
                reminders(),
                Optional.ofNullable(announcedDeadline).map(announced -> new WaveExtension(announced, extensionReason)));
    }

    private List<LocalDate> reminders() {
        return ((List<?>) Json.readTree(reminders))
                .stream().map(day -> LocalDate.parse((String) day)).toList();
    }

    public WaveSheet sheet() {
        return new WaveSheet(view(), Optional.ofNullable(announcedDeadline), extensionReason, isWithdrawn(), version);
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("title", titleFrench + "\n" + titleEnglish);
        state.put("opensAt", opensAt.toString());
        state.put("deadline", deadline.toString());
        state.put("graceMinutes", graceMinutes);
        state.put("instructedBy", String.valueOf(instructedBy));
        state.put("committeeOn", String.valueOf(committeeOn));
        state.put("decisionsBy", String.valueOf(decisionsBy));
        state.put("reminders", reminders().toString());
        state.put("extensionReason", extensionReason);
        state.put("withdrawn", isWithdrawn());
        return state;
    }
}
