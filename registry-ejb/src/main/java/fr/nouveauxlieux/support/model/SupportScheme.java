package fr.nouveauxlieux.support.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.store.Json;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.SchemeSheet;
import fr.nouveauxlieux.support.internal.SchemeJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** A scheme as it was written last. */
@Entity
@Table(name = "support_scheme")
public class SupportScheme {

    @Id
    private String code;

    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected SupportScheme() {}

    public SupportScheme(Scheme scheme, Instant now) {
        this.code = scheme.code().value();
        write(scheme, now);
    }

    /** @throws IllegalArgumentException if it is another scheme */
    public final void write(Scheme scheme, Instant now) {
        if (!scheme.code().value().equals(code)) {
            throw new IllegalArgumentException("expected the scheme " + code + ", was " + scheme.code());
        }
        content = Json.write(SchemeJson.write(scheme));
        changedAt = Objects.requireNonNull(now);
    }

    public boolean says(Scheme scheme) {
        return content().equals(scheme);
    }

    public Scheme content() {
        return SchemeJson.read(Json.readObject(content));
    }

    public long version() {
        return version;
    }

    public SchemeSheet sheet() {
        return new SchemeSheet(content(), version, changedAt);
    }

    public Subject subject() {
        return new Subject("support-scheme", code);
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        return Json.readObject(content);
    }
}
