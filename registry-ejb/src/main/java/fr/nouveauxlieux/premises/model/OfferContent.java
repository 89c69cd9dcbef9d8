package fr.nouveauxlieux.premises.model;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.premises.EnergyClass;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.PremisesAccess;
import fr.nouveauxlieux.premises.PremisesCondition;
import fr.nouveauxlieux.premises.PremisesKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** What an owner says of premises, column by column. */
@Embeddable
public class OfferContent {

    private String title;
    private String description;
    private String address;
    private String commune;
    private String departement;
    private Double latitude;
    private Double longitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "point_precision")
    private Precision precision;

    private int surface;

    @Enumerated(EnumType.STRING)
    private PremisesKind kind;

    @Column(name = "rent_cents")
    private Long rentCents;

    @Column(name = "available_from")
    private LocalDate from;

    @Column(name = "available_until")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private PremisesCondition condition;

    @Enumerated(EnumType.STRING)
    private PremisesAccess access;

    @Enumerated(EnumType.STRING)
    private EnergyClass energy;

    protected OfferContent() {}

    OfferContent(OfferDraft draft) {
        title = draft.title();
        description = draft.description();
        address = draft.address();
        commune = draft.commune().value();
        departement = draft.commune().departement();
        latitude = draft.point().map(Coordinates::latitude).orElse(null);
        longitude = draft.point().map(Coordinates::longitude).orElse(null);
        precision = draft.point().map(Coordinates::precision).orElse(null);
        surface = draft.surface();
        kind = draft.kind();
        rentCents = draft.rent().map(Money::cents).orElse(null);
        from = draft.from().orElse(null);
        until = draft.until().orElse(null);
        condition = draft.condition();
        access = draft.access();
        energy = draft.energy().orElse(null);
    }

    OfferDraft draft() {
        return new OfferDraft(
                title,
                description,
                address,
                new CommuneCode(commune),
                Optional.ofNullable(latitude).map(north -> new Coordinates(north, longitude, precision)),
                surface,
                kind,
                Optional.ofNullable(rentCents).map(Money::new),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                condition,
                access,
                Optional.ofNullable(energy));
    }

    String departement() {
        return departement;
    }
}
