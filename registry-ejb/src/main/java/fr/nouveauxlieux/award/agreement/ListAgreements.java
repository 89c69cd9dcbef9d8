package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementLists;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The agreements within the reach of whoever asks, and accepted dossiers that have none yet. */
@ApplicationScoped
@UseCase(
        value = "award.list-agreements",
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
public class ListAgreements {

    @Inject
    private AgreementLists agreementLists;

    @Inject
    private Permissions permissions;

    /** By number of the dossier. */
    public List<AgreementLine> list(AgreementQuestion question) {
        return agreementLists.list(question).stream()
                .filter(line -> permissions.may(ReadAgreement.class, line.dossier()))
                .toList();
    }
}
