package fr.nouveauxlieux.award.laureate.model;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A dossier whose favourable decision was opened. */
@Entity
@Table(name = "laureate")
public class KeptLaureate {

    @Id
    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "place_id")
    private String placeId;

    private String label;

    private long amount;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected KeptLaureate() {}

    public KeptLaureate(DossierId dossier) {
        this.dossierId = dossier.value();
    }

    /** Made known, anew where it was taken back. */
    public void announce(Optional<PlaceId> place, Optional<LabelKind> kind, Money granted, LocalDate on, Instant now) {
        placeId = place.map(PlaceId::value).orElse(null);
        label = kind.map(LabelKind::code).orElse(null);
        amount = granted.cents();
        grantedOn = on;
        announcedAt = now;
        withdrawnAt = null;
    }

    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public boolean isShown() {
        return withdrawnAt == null;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public Optional<PlaceId> place() {
        return Optional.ofNullable(placeId).map(PlaceId::new);
    }
}
