package fr.nouveauxlieux.configuration;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells how this node is set, without its secrets. */
@ApplicationScoped
@UseCase(
        value = "configuration.read",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadSettings {

    @Inject
    @Any
    private Instance<KnownSettings> known;

    /** In the order of their names. */
    public List<EffectiveSetting> listAll() {
        Config config = ConfigProvider.getConfig();
        SettingReader reader = new SettingReader(
                System::getenv, System::getProperty, name -> config.getOptionalValue(name, String.class));
        return known.stream()
                .flatMap(part -> part.list().stream())
                .sorted(Comparator.comparing(Setting::name))
                .map(reader::read)
                .toList();
    }
}
