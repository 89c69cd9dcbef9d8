package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.CompanyDirectory;
import fr.nouveauxlieux.organisation.DirectoryAnswer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The State's search of companies, <a href="https://recherche-entreprises.api.gouv.fr/docs/">recherche-entreprises</a>,
 * asked only where {@code nl.directory.address} says where it is. Slow or spoilt answers count as none.
 */
@ApplicationScoped
public class PublicCompanyDirectory implements CompanyDirectory {

    private static final Logger LOG = System.getLogger(PublicCompanyDirectory.class.getName());

    @Inject
    @ConfigProperty(name = "nl.directory.address")
    private Optional<URI> address;

    private Optional<DirectoryClient> client = Optional.empty();

    @PostConstruct
    void connect() {
        client = address.map(DirectoryClient::new);
    }

    @Override
    public boolean isOn() {
        return client.isPresent();
    }

    @Override
    public DirectoryAnswer lookUp(Siret siret) {
        if (client.isEmpty()) {
            return new DirectoryAnswer.Unavailable();
        }
        try {
            return client.get().ask(siret);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The directory of companies did not answer: {0}", e.getMessage());
            return new DirectoryAnswer.Unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new DirectoryAnswer.Unavailable();
        }
    }
}
