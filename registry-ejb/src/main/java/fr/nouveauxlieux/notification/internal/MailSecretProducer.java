package fr.nouveauxlieux.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the key when it is first needed; whatever needs it fails, naming the property, where it is not set. */
@ApplicationScoped
public class MailSecretProducer {

    @Produces
    @Singleton
    MailSecret secret() {
        return ConfigProvider.getConfig()
                .getOptionalValue("nl.secret-key", String.class)
                .map(MailSecret::new)
                .orElseThrow(() -> new IllegalStateException("nl.secret-key is not set: messages need it"));
    }
}
