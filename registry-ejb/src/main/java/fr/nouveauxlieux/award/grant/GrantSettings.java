package fr.nouveauxlieux.award.grant;

import fr.nouveauxlieux.kernel.Siret;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What can be set of the open data of grants. */
@ApplicationScoped
public class GrantSettings {

    @Inject
    @ConfigProperty(name = "nl.grants.siret")
    private Optional<String> configured;

    private Optional<Siret> siret = Optional.empty();

    @PostConstruct
    void check() {
        siret = configured.map(String::strip).filter(text -> !text.isEmpty()).map(Siret::new);
    }

    /** Of who grants; empty where the operator does not tell. */
    public Optional<Siret> siret() {
        return siret;
    }
}
