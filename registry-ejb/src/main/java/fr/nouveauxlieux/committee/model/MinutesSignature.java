package fr.nouveauxlieux.committee.model;

import fr.nouveauxlieux.committee.minutes.SignatureView;
import fr.nouveauxlieux.committee.minutes.SigningQuality;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Who signed which minutes, by typing their name under the text that has this digest. It is never changed. */
@Entity
@Table(name = "minutes_signature")
@IdClass(MinutesSignature.Key.class)
public class MinutesSignature {

    @Id
    @Column(name = "minutes_id")
    private long minutesId;

    @Id
    @Enumerated(EnumType.STRING)
    private SigningQuality quality;

    @Column(name = "signer_id")
    private String signerId;

    @Column(name = "typed_name")
    private String typedName;

    private String digest;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected MinutesSignature() {}

    public MinutesSignature(
            SessionMinutes minutes, SigningQuality quality, AccountId signer, String typedName, Instant now) {
        this.minutesId = minutes.key();
        this.quality = quality;
        this.signerId = signer.value();
        this.typedName = typedName;
        this.digest = minutes.digest();
        this.signedAt = now;
    }

    public SignatureView view() {
        return new SignatureView(quality, new AccountId(signerId), typedName, digest, signedAt);
    }

    /** One signature a quality. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long minutesId;
        private SigningQuality quality;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.minutesId == minutesId && key.quality == quality;
        }

        @Override
        public int hashCode() {
            return Objects.hash(minutesId, quality);
        }
    }
}
