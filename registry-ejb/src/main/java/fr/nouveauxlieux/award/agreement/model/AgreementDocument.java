package fr.nouveauxlieux.award.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** What is signed, as it was shown. It is never changed: another document of the same number follows it. */
@Entity
@Table(name = "agreement_document")
public class AgreementDocument {

    /** The number of the agreement itself; amendments follow. */
    public static final int AGREEMENT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreementId;

    private int number;

    private byte[] content;

    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    protected AgreementDocument() {}

    public AgreementDocument(long agreement, int number, byte[] content, Instant now) {
        this.agreementId = agreement;
        this.number = number;
        this.content = content.clone();
        this.sha256 = digest(content);
        this.madeAt = now;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public long key() {
        return id;
    }

    public int number() {
        return number;
    }

    public byte[] content() {
        return content.clone();
    }

    public String sha256() {
        return sha256;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
