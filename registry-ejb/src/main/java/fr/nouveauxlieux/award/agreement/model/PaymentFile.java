package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.kernel.CallCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** That instalments were handed over to be paid, and the file, encrypted, until its retention ends. */
@Entity
@Table(name = "payment_file")
public class PaymentFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String reference;

    @Column(name = "call_code")
    private String callCode;

    @Column(name = "exported_at")
    private Instant exportedAt;

    private byte[] sealed;

    protected PaymentFile() {}

    public PaymentFile(String reference, CallCode call, byte[] sealed, Instant now) {
        this.reference = reference;
        this.callCode = call.value();
        this.sealed = sealed.clone();
        this.exportedAt = now;
    }

    public long key() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public CallCode call() {
        return new CallCode(callCode);
    }

    public Instant exportedAt() {
        return exportedAt;
    }

    /** Empty once it is kept no longer. */
    public Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed).map(byte[]::clone);
    }
}
