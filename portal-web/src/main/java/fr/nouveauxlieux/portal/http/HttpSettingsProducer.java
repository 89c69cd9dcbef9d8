package fr.nouveauxlieux.portal.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings once, when first needed. */
@ApplicationScoped
public class HttpSettingsProducer {

    @Produces
    @Singleton
    HttpSettings settings() {
        Config config = ConfigProvider.getConfig();
        return HttpSettings.from(config);
    }
}
