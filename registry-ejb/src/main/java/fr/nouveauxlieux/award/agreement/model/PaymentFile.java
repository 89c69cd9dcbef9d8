package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.kernel.CallCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That instalments were handed over to be paid. What was in the file is not kept. */
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

    protected PaymentFile() {}

    public PaymentFile(String reference, CallCode call, Instant now) {
        this.reference = reference;
        this.callCode = call.value();
        this.exportedAt = now;
    }

    public long key() {
        return id;
    }

    public String reference() {
        return reference;
    }
}
