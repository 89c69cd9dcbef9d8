package fr.nouveauxlieux.committee.ranking.model;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** What a scenario proposes for a dossier. */
@Entity
@Table(name = "scenario_item")
public class ScenarioItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "scenario_id")
    private long scenarioId;

    @Column(name = "dossier_id")
    private String dossierId;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    private Long amount;

    protected ScenarioItem() {}

    public ScenarioItem(RankingScenario scenario, DossierId dossier, ProposalDraft draft) {
        this.scenarioId = scenario.key();
        this.dossierId = dossier.value();
        this.kind = draft.kind();
        this.amount = draft.amount().map(Money::cents).orElse(null);
    }

    public long scenario() {
        return scenarioId;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    /** Without reasons: those are of what is proposed in the end. */
    public ProposalDraft draft() {
        return new ProposalDraft(kind, Optional.ofNullable(amount).map(Money::new), "");
    }
}
