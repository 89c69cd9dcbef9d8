package fr.nouveauxlieux.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A code good for one sign-in without the application. Its digest alone is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code")
    @SequenceGenerator(name = "recovery_code", sequenceName = "recovery_code_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public RecoveryCode(Account account, String codeHash) {
        this.account = Objects.requireNonNull(account);
        this.codeHash = Objects.requireNonNull(codeHash);
    }

    public void use(Instant now) {
        if (usedAt != null) {
            throw new IllegalStateException("the recovery code was used");
        }
        usedAt = now;
    }
}
