package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.ScenarioName;
import fr.nouveauxlieux.committee.ranking.model.RankingScenario;
import fr.nouveauxlieux.committee.ranking.model.ScenarioItem;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scenarios of sessions. */
@ApplicationScoped
public class ScenarioRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** By when they were named first. */
    public List<RankingScenario> list(SessionId session) {
        return entityManager
                .createQuery(
                        "select s from RankingScenario s where s.sessionId = :session order by s.id",
                        RankingScenario.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    public Optional<RankingScenario> find(SessionId session, ScenarioName name) {
        return list(session).stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst();
    }

    public void add(RankingScenario scenario) {
        entityManager.persist(scenario);
        entityManager.flush();
    }

    public void remove(RankingScenario scenario) {
        entityManager.remove(scenario);
    }

    /** Puts these in the place of what it held. */
    public void fill(RankingScenario scenario, Map<DossierId, ProposalDraft> drafts) {
        listItems(scenario).forEach(entityManager::remove);
        entityManager.flush();
        drafts.forEach((dossier, draft) -> entityManager.persist(new ScenarioItem(scenario, dossier, draft)));
    }

    public Map<DossierId, ProposalDraft> drafts(RankingScenario scenario) {
        Map<DossierId, ProposalDraft> drafts = new LinkedHashMap<>();
        listItems(scenario).forEach(item -> drafts.put(item.dossier(), item.draft()));
        return drafts;
    }

    private List<ScenarioItem> listItems(RankingScenario scenario) {
        return entityManager
                .createQuery("select i from ScenarioItem i where i.scenarioId = :scenario", ScenarioItem.class)
                .setParameter("scenario", scenario.key())
                .getResultList();
    }
}
