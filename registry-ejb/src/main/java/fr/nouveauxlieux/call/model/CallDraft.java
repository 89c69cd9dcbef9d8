package fr.nouveauxlieux.call.model;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.store.Json;
import fr.nouveauxlieux.store.JsonTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** A definition that is being written: one of a call at most, until it is published or discarded. */
@Entity
@Table(name = "call_draft")
public class CallDraft {

    @Id
    @Column(name = "call_code")
    private String callCode;

    @Column(name = "based_on")
    private Integer basedOn;

    @Convert(converter = JsonTextConverter.class)
    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected CallDraft() {}

    /** @param basedOn the version that it amends; empty for a new call */
    public CallDraft(CallCode call, OptionalInt basedOn, Map<String, Object> definition, Instant now) {
        this.callCode = call.value();
        this.basedOn = basedOn.isPresent() ? basedOn.getAsInt() : null;
        change(definition, now);
    }

    public final void change(Map<String, Object> definition, Instant now) {
        content = Json.write(definition);
        changedAt = Objects.requireNonNull(now);
    }

    public CallCode call() {
        return new CallCode(callCode);
    }

    public OptionalInt basedOn() {
        return basedOn == null ? OptionalInt.empty() : OptionalInt.of(basedOn);
    }

    public Map<String, Object> definition() {
        return Json.readObject(content);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
