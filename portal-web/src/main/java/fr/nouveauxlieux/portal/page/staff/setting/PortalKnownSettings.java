package fr.nouveauxlieux.portal.page.staff.setting;

import fr.nouveauxlieux.configuration.KnownSettings;
import fr.nouveauxlieux.configuration.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The settings of pages and of the API; {@code META-INF/microprofile-config.properties} says what each does. */
@ApplicationScoped
public class PortalKnownSettings implements KnownSettings {

    @Override
    public List<Setting> list() {
        return List.of(
                Setting.plain("nl.theme"),
                Setting.plain("nl.theme.authority"),
                Setting.plain("nl.web.background-origins"),
                Setting.plain("nl.web.export-limit"),
                Setting.plain("nl.web.hosts"),
                Setting.plain("nl.web.largest-form-bytes"),
                Setting.plain("nl.web.metrics-readers"),
                Setting.plain("nl.web.public-address"),
                Setting.plain("nl.web.rate.requests-per-minute"),
                Setting.plain("nl.web.rate.tiles-per-minute"),
                Setting.plain("nl.web.trusted-proxies"));
    }
}
