package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.StateView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** That a dossier took a state. Never changes any more. */
@Entity
@Table(name = "dossier_step")
public class DossierStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_step")
    @SequenceGenerator(name = "dossier_step", sequenceName = "dossier_step_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    @Enumerated(EnumType.STRING)
    private DossierStage stage;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected DossierStep() {}

    DossierStep(Dossier dossier, DossierStanding standing, Instant takenAt) {
        this.dossier = Objects.requireNonNull(dossier);
        this.state = standing.state();
        this.stage = standing.stage();
        this.takenAt = Objects.requireNonNull(takenAt);
    }

    StateView view() {
        return new StateView(new DossierStanding(state, stage), takenAt);
    }
}
