package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.instruction.view.ViewDraft;
import fr.nouveauxlieux.instruction.view.ViewKey;
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
import java.util.Optional;

/** Filters, an order and columns of the list of dossiers, under a name. */
@Entity
@Table(name = "saved_view")
public class KeptView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "owner_id")
    private String ownerId;

    private String name;

    private String question;

    @Column(name = "shared_within")
    private String sharedWithin;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    protected KeptView() {}

    public KeptView(AccountId owner, ViewDraft draft, Instant now) {
        this.ownerId = owner.value();
        this.name = draft.name();
        change(draft, now);
    }

    /** Whatever it asked for so far; the name stays. */
    public void change(ViewDraft draft, Instant now) {
        question = draft.question();
        sharedWithin = draft.sharedWithin().map(CallCode::value).orElse(null);
        savedAt = now;
    }

    public ViewKey key() {
        return new ViewKey(id);
    }

    public AccountId owner() {
        return new AccountId(ownerId);
    }

    public String name() {
        return name;
    }

    public String question() {
        return question;
    }

    public Optional<CallCode> sharedWithin() {
        return Optional.ofNullable(sharedWithin).map(CallCode::new);
    }

    /** For the journal. */
    public Map<String, Object> state() {
        return Map.of("name", name, "question", question, "shared", sharedWithin == null ? "" : sharedWithin);
    }
}
