package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.instruction.canned.CannedDraft;
import fr.nouveauxlieux.instruction.canned.CannedKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** A text that a call's service writes often. */
@Entity
@Table(name = "canned_answer")
public class KeptAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "call_code")
    private String callCode;

    private String title;

    private String content;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected KeptAnswer() {}

    public KeptAnswer(CallCode call, CannedDraft draft, AccountId author, Instant now) {
        this.callCode = call.value();
        change(draft, author, now);
    }

    public void change(CannedDraft draft, AccountId author, Instant now) {
        title = draft.title();
        content = draft.content().value();
        changedBy = author.value();
        changedAt = now;
    }

    public CannedKey key() {
        return new CannedKey(id);
    }

    public CallCode call() {
        return new CallCode(callCode);
    }

    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    public AccountId author() {
        return new AccountId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** For the journal. */
    public Map<String, Object> state() {
        return Map.of("call", callCode, "title", title, "content", content);
    }
}
