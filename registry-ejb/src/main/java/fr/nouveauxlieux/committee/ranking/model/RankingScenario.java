package fr.nouveauxlieux.committee.ranking.model;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.ScenarioName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Proposals put aside under a name, to be compared. */
@Entity
@Table(name = "ranking_scenario")
public class RankingScenario {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    private String name;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected RankingScenario() {}

    public RankingScenario(SessionId session, ScenarioName name, Instant now) {
        this.sessionId = session.value();
        this.name = name.value();
        this.savedAt = now;
    }

    public void saveAgain(Instant now) {
        savedAt = now;
    }

    public long key() {
        return id;
    }

    public ScenarioName name() {
        return new ScenarioName(name);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
