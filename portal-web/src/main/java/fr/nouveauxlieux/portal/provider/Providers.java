package fr.nouveauxlieux.portal.provider;

import fr.nouveauxlieux.configuration.SecretKey;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The providers that are configured, and what browsers carry between the portal and them. */
@ApplicationScoped
public class Providers {

    private static final Logger LOGGER = System.getLogger(Providers.class.getName());
    private static final Duration TIME_TO_COME_BACK = Duration.ofMinutes(15);

    /** As long as the longest session. */
    private static final Duration TIME_TO_SIGN_OUT = Duration.ofDays(60);

    /** Browsers refuse cookies of more than 4096 characters, name and attributes included. */
    private static final int LONGEST_COOKIE = 3_800;

    private static final String TOKEN = "token";
    private static final String PROVIDER = "provider";

    private final Map<Provider, ProviderClient> clients = new EnumMap<>(Provider.class);
    private Seal departures;
    private Seal signOuts;

    protected Providers() {
        // For the container's proxies.
    }

    @Inject
    public Providers(HttpSettings settings, SecretKey key, Clock clock) {
        this(
                settings,
                ConfigProvider.getConfig(),
                key.derive("cookie of a departure, 1"),
                key.derive("cookie to sign out elsewhere, 1"),
                clock);
    }

    Providers(HttpSettings settings, Config config, byte[] departureKey, byte[] signOutKey, Clock clock) {
        for (Provider provider : Provider.values()) {
            ProviderSettings.find(config, provider, settings.publicAddress())
                    .ifPresent(found -> clients.put(provider, new ProviderClient(found, clock)));
        }
        departures = new Seal(departureKey, TIME_TO_COME_BACK, clock);
        signOuts = new Seal(signOutKey, TIME_TO_SIGN_OUT, clock);
    }

    /** Made with the application, so that it does not start with settings that are wrong. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        list().forEach(provider -> LOGGER.log(Level.INFO, "sign-in by {0} is offered", provider.brand()));
    }

    public List<Provider> list() {
        return List.copyOf(clients.keySet());
    }

    /** Whose address this is. */
    public Optional<Provider> findByIssuer(String issuer) {
        return clients.entrySet().stream()
                .filter(entry -> entry.getValue().issuer().toString().equals(issuer))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Begins.
     *
     * @param anew whether the person must show themselves again, even if the provider still knows them
     * @throws ProviderException {@link Reason#AWAY} alone
     */
    public Leaving leave(Departure departure, boolean anew) throws ProviderException {
        return new Leaving(
                departure.provider(),
                client(departure.provider()).leave(departure, anew),
                departures.close(departure.claims()));
    }

    /** What the browser left for; empty where it did not, or too long ago. @param cookie as {@link #leave} gave it */
    public Optional<Departure> recall(String cookie) {
        return departures.open(cookie).flatMap(Departure::of);
    }

    /** Ends. @param parameters of the address at which the browser comes back */
    public Recognised arrive(Departure departure, Map<String, List<String>> parameters) throws ProviderException {
        return client(departure.provider()).arrive(departure, parameters);
    }

    /** What the browser keeps so that it can be signed out there too; empty for what is too long to be kept. */
    public Optional<String> remember(Provider provider, Recognised recognised) {
        return Optional.of(signOuts.close(Map.of(PROVIDER, provider.code(), TOKEN, recognised.token())))
                .filter(cookie -> cookie.length() <= LONGEST_COOKIE);
    }

    /** Where to sign out too; empty where there is nothing to do, or nobody to ask. */
    public Optional<Leaving> signOut(String cookie) {
        return signOuts.open(cookie).flatMap(kept -> Provider.find(kept.get(PROVIDER))
                .filter(clients::containsKey)
                .flatMap(provider -> signOut(provider, kept.get(TOKEN))));
    }

    private Optional<Leaving> signOut(Provider provider, String token) {
        try {
            return client(provider).signOut(token).map(address -> new Leaving(provider, address, ""));
        } catch (ProviderException e) {
            LOGGER.log(Level.INFO, "no sign-out at {0}: {1}", provider.brand(), e.getMessage());
            return Optional.empty();
        }
    }

    private ProviderClient client(Provider provider) throws ProviderException {
        ProviderClient client = clients.get(provider);
        if (client == null) {
            throw new ProviderException(Reason.AWAY, provider.brand() + " is not configured");
        }
        return client;
    }
}
