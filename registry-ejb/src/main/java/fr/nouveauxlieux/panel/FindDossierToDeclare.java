package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.internal.WaveLines;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** The dossier of a number, for whoever may say that they have an interest in it. */
@ApplicationScoped
@UseCase(value = "panel.find-dossier-to-declare", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class FindDossierToDeclare {

    @Inject
    private WaveLines lines;

    @Inject
    private Permissions permissions;

    /** Empty where there is none, or their role does not reach it. */
    public Optional<DossierId> find(String number) {
        return lines.findByNumber(number.strip().toUpperCase(Locale.ROOT))
                .filter(dossier -> permissions.may(DeclareInterest.class, dossier));
    }
}
