package fr.nouveauxlieux.assignment.model;

import fr.nouveauxlieux.assignment.ReadersPair;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** Two readers of a wave who may not read the same dossier, until that is lifted. */
@Entity
@Table(name = "readers_apart")
public class ReadersApart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "call_code")
    private String callCode;

    private String wave;

    @Column(name = "one_id")
    private String oneId;

    @Column(name = "other_id")
    private String otherId;

    private String reason;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Version
    private long version;

    protected ReadersApart() {}

    public ReadersApart(WaveKey wave, ReadersPair pair, String reason, AccountId author, Instant now) {
        this.callCode = wave.call().value();
        this.wave = wave.wave();
        this.oneId = pair.one().value();
        this.otherId = pair.other().value();
        this.reason = reason;
        this.setBy = author.value();
        this.setAt = now;
    }

    public void lift(AccountId author, Instant now) {
        liftedBy = author.value();
        liftedAt = now;
    }

    public ReadersPair pair() {
        return new ReadersPair(new AccountId(oneId), new AccountId(otherId));
    }

    public String reason() {
        return reason;
    }

    public Map<String, String> state() {
        return Map.of("one", oneId, "other", otherId, "reason", reason);
    }
}
