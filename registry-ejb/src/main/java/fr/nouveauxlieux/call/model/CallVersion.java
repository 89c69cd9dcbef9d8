package fr.nouveauxlieux.call.model;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.store.JsonTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A version of a call's definition. It never changes. */
@Entity
@Table(name = "call_version")
public class CallVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "call_code")
    private String callCode;

    private int number;

    @Convert(converter = JsonTextConverter.class)
    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected CallVersion() {}

    /** @param content the definition, as JSON */
    public CallVersion(CallCode call, int number, String content, Instant now) {
        this.callCode = call.value();
        this.number = number;
        this.content = Objects.requireNonNull(content);
        this.publishedAt = Objects.requireNonNull(now);
    }

    public long id() {
        return id;
    }

    public CallCode call() {
        return new CallCode(callCode);
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }
}
