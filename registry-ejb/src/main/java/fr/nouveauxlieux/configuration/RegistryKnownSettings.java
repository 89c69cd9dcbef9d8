package fr.nouveauxlieux.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The settings that the registry and the launcher read; docs/operations.md says what each does. */
@ApplicationScoped
public class RegistryKnownSettings implements KnownSettings {

    @Override
    public List<Setting> list() {
        return List.of(
                Setting.plain("nl.access.log"),
                Setting.address("nl.addresses.address"),
                Setting.address("nl.clamav.address"),
                Setting.plain("nl.data.dir"),
                Setting.secret("nl.db.owner.password"),
                Setting.plain("nl.db.owner.user"),
                Setting.secret("nl.db.password"),
                Setting.address("nl.db.url"),
                Setting.plain("nl.db.user"),
                Setting.plain("nl.db.wait.seconds"),
                Setting.plain("nl.demonstration"),
                Setting.plain("nl.demonstration.dossiers"),
                Setting.address("nl.directory.address"),
                Setting.plain("nl.files.dir"),
                Setting.plain("nl.files.dossier-bytes"),
                Setting.secret("nl.files.keys"),
                Setting.plain("nl.files.largest-bytes"),
                Setting.plain("nl.files.place"),
                Setting.secret("nl.files.s3.access-key"),
                Setting.plain("nl.files.s3.bucket"),
                Setting.address("nl.files.s3.endpoint"),
                Setting.plain("nl.files.s3.region"),
                Setting.secret("nl.files.s3.secret-key"),
                Setting.plain("nl.grants.siret"),
                Setting.plain("nl.host"),
                Setting.plain("nl.http.threads"),
                Setting.plain("nl.imports.dir"),
                Setting.plain("nl.imports.largest-bytes"),
                Setting.plain("nl.index.dir"),
                Setting.plain("nl.language"),
                Setting.plain("nl.limit.contribution"),
                Setting.plain("nl.limit.dossier-reading"),
                Setting.plain("nl.limit.key-use"),
                Setting.plain("nl.limit.look-up"),
                Setting.plain("nl.limit.registration"),
                Setting.plain("nl.limit.reset"),
                Setting.plain("nl.limit.sign-in"),
                Setting.plain("nl.limit.write"),
                Setting.plain("nl.mail.bounces-to"),
                Setting.plain("nl.mail.dir"),
                Setting.plain("nl.mail.from"),
                Setting.plain("nl.mail.host"),
                Setting.address("nl.mail.links-address"),
                Setting.secret("nl.mail.password"),
                Setting.plain("nl.mail.per-minute"),
                Setting.plain("nl.mail.port"),
                Setting.plain("nl.mail.protection"),
                Setting.plain("nl.mail.reply-to"),
                Setting.plain("nl.mail.sending"),
                Setting.plain("nl.mail.timeout-seconds"),
                Setting.plain("nl.mail.user"),
                Setting.plain("nl.port"),
                Setting.plain("nl.profile"),
                Setting.secret("nl.secret-key"),
                Setting.plain("nl.sources.dir"),
                Setting.plain("nl.territories.dir"));
    }
}
