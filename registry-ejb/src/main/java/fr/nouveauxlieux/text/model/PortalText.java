package fr.nouveauxlieux.text.model;

import fr.nouveauxlieux.text.EditableText;
import fr.nouveauxlieux.text.TextKey;
import fr.nouveauxlieux.text.TextLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A text of the portal in one language. Emptied, it stays, with its version. */
@Entity
@Table(name = "portal_text")
public class PortalText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_key")
    private TextKey key;

    @Enumerated(EnumType.STRING)
    private TextLanguage language;

    @Column(name = "content")
    private String value;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected PortalText() {}

    /** One that nothing was written in yet. */
    public PortalText(TextKey key, TextLanguage language, Instant now) {
        this.key = Objects.requireNonNull(key);
        this.language = Objects.requireNonNull(language);
        this.value = "";
        this.changedAt = Objects.requireNonNull(now);
    }

    /** @throws IllegalArgumentException if this text may not be written so */
    public void write(String text, Instant now) {
        value = key.normalised(text);
        changedAt = now;
    }

    public boolean says(String text) {
        return value.equals(key.normalised(text));
    }

    public long version() {
        return version;
    }

    public EditableText view() {
        return new EditableText(key, language, value, version, Optional.of(changedAt));
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        return Map.of("key", key.code(), "language", language.code(), "value", value);
    }
}
