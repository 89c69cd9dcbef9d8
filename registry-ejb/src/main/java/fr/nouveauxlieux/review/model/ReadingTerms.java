package fr.nouveauxlieux.review.model;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.review.ReviewTerms;
import fr.nouveauxlieux.review.ReviewVisibility;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** By when a wave is read, and what readers see of each other. */
@Entity
@Table(name = "review_terms")
public class ReadingTerms {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "call_code")
    private String callCode;

    private String wave;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReviewVisibility visibility;

    private boolean named;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Version
    private long version;

    protected ReadingTerms() {}

    public ReadingTerms(WaveKey wave) {
        this.callCode = wave.call().value();
        this.wave = wave.wave();
    }

    public void set(ReviewTerms terms, AccountId setter, Instant now) {
        dueOn = terms.due().orElse(null);
        visibility = terms.visibility();
        named = terms.named();
        setBy = setter.value();
        setAt = now;
    }

    public WaveKey key() {
        return new WaveKey(new CallCode(callCode), wave);
    }

    public ReviewTerms terms() {
        return new ReviewTerms(Optional.ofNullable(dueOn), visibility, named, version);
    }

    /** For the journal. */
    public Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>();
        told.put("due", dueOn == null ? null : dueOn.toString());
        told.put("visibility", visibility.name());
        told.put("named", named);
        return told;
    }
}
