package fr.nouveauxlieux.notification.internal.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings once. */
@ApplicationScoped
public class MailSettingsProducer {

    @Produces
    @Singleton
    MailSettings settings() {
        return MailSettings.from(ConfigProvider.getConfig());
    }
}
