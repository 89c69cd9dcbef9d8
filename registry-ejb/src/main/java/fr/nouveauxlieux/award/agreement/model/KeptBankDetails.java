package fr.nouveauxlieux.award.agreement.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Bank details of a beneficiary, encrypted; the last ones given count. */
@Entity
@Table(name = "bank_details")
public class KeptBankDetails {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    private byte[] sealed;

    private String mask;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected KeptBankDetails() {}

    public KeptBankDetails(DossierId dossier, byte[] sealed, String mask, AccountId giver, Instant now) {
        this.dossierId = dossier.value();
        this.sealed = sealed.clone();
        this.mask = mask;
        this.givenBy = giver.value();
        this.givenAt = now;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public String mask() {
        return mask;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
