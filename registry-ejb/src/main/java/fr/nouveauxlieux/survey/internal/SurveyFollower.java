package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.store.DatabaseProbe;
import fr.nouveauxlieux.store.Following;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps the surveys in memory: what this node plans is there when the change returns, what another does within a minute. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SurveyFollower {

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private KnownSurveys surveys;

    private Following following;

    @PostConstruct
    void begin() {
        following = new Following(executor, database, "surveys", this::follow);
        following.begin(Duration.ofSeconds(60));
    }

    @PreDestroy
    void end() {
        following.end();
    }

    public void followNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) SurveysChanged changed) {
        following.now();
    }

    private void follow() throws Exception {
        surveys.refresh();
    }
}
