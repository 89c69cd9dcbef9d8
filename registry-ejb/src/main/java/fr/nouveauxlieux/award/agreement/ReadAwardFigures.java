package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementLists;
import fr.nouveauxlieux.award.agreement.internal.AwardFigureRows;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

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
    private AgreementLists agreementLists;

    @Inject
    private AwardFigureRows rows;

    @Inject
    private Permissions permissions;

    /** @param question which agreements count */
    public AwardFigures read(AgreementQuestion question) {
        Set<DossierId> reach = agreementLists.list(question).stream()
                .map(AgreementLine::dossier)
                .filter(dossier -> permissions.may(ReadAgreement.class, dossier))
                .collect(Collectors.toSet());
        return rows.read(reach::contains);
    }
}
