package fr.nouveauxlieux.address.internal;

import fr.nouveauxlieux.address.AddressAnswer;
import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.AddressService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The State's service of addresses (Géoplateforme, drawn from the Base Adresse Nationale), asked only where {@code
 * nl.addresses.address} says where it is. What people type is in no log.
 */
@ApplicationScoped
public class PublicAddressService implements AddressService {

    private static final Logger LOG = System.getLogger(PublicAddressService.class.getName());

    /** So that a slow service holds few of the threads that answer everybody. */
    private static final int MOST_AT_ONCE = 8;

    private final Semaphore calls = new Semaphore(MOST_AT_ONCE);

    @Inject
    @ConfigProperty(name = "nl.addresses.address")
    private Optional<URI> address;

    @Inject
    private Clock clock;

    private Optional<AddressClient> client = Optional.empty();
    private CircuitBreaker breaker;

    /** For the container, which injects what is needed. */
    public PublicAddressService() {}

    PublicAddressService(Optional<URI> address, Clock clock) {
        this.address = address;
        this.clock = clock;
        connect();
    }

    @PostConstruct
    void connect() {
        client = address.map(AddressClient::new);
        breaker = new CircuitBreaker(clock);
    }

    @Override
    public AddressAnswer search(AddressQuestion question) {
        if (client.isEmpty() || !calls.tryAcquire()) {
            return new AddressAnswer.Unavailable();
        }
        try {
            return breaker.mayCall() ? ask(client.get(), question) : new AddressAnswer.Unavailable();
        } finally {
            calls.release();
        }
    }

    @Override
    public boolean isOn() {
        return client.isPresent();
    }

    private AddressAnswer ask(AddressClient service, AddressQuestion question) {
        try {
            AddressAnswer answer = new AddressAnswer.Found(service.ask(question));
            breaker.succeeded();
            return answer;
        } catch (IOException | IllegalArgumentException e) {
            boolean left = breaker.failed();
            LOG.log(
                    Level.WARNING,
                    "The service of addresses did not answer ({0}).{1}",
                    e.getClass().getSimpleName(),
                    left ? " It is left alone for a minute." : "");
            return new AddressAnswer.Unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new AddressAnswer.Unavailable();
        }
    }
}
