package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AwardFigureRows;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Tells money and indicators from year to year, over the agreements within the reach of whoever asks. */
@ApplicationScoped
@UseCase(
        value = "award.read-award-figures",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ReadAwardFigures {

    @Inject
    private AwardFigureRows rows;

    @Inject
    private Permissions permissions;

    public AwardFigures read() {
        Map<DossierId, Boolean> reach = new HashMap<>();
        return rows.read(
                dossier -> reach.computeIfAbsent(dossier, asked -> permissions.may(ReadAgreement.class, asked)));
    }
}
