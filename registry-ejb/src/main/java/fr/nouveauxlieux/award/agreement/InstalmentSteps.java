package fr.nouveauxlieux.award.agreement;

import static fr.nouveauxlieux.award.agreement.InstalmentAction.ASK_CORRECTIONS;
import static fr.nouveauxlieux.award.agreement.InstalmentAction.CERTIFY_SERVICE;
import static fr.nouveauxlieux.award.agreement.InstalmentAction.DROP;
import static fr.nouveauxlieux.award.agreement.InstalmentAction.RECORD_FAILED;
import static fr.nouveauxlieux.award.agreement.InstalmentAction.RECORD_PAID;
import static fr.nouveauxlieux.award.agreement.InstalmentAction.REQUEST;
import static fr.nouveauxlieux.award.agreement.InstalmentAction.RETURN;
import static fr.nouveauxlieux.award.agreement.InstalmentAction.VALIDATE;
import static fr.nouveauxlieux.award.agreement.InstalmentState.CORRECTIONS_ASKED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.DROPPED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.FAILED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.PAID;
import static fr.nouveauxlieux.award.agreement.InstalmentState.PLANNED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.REQUESTED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.SERVICE_DONE;
import static fr.nouveauxlieux.award.agreement.InstalmentState.VALIDATED;
import static fr.nouveauxlieux.permission.Role.APPLICANT;
import static fr.nouveauxlieux.permission.Role.DECIDING_AUTHORITY;
import static fr.nouveauxlieux.permission.Role.INSTRUCTOR;
import static fr.nouveauxlieux.permission.Role.SYSTEM;

/**
 * The states of instalments: the only place that says from which to which, and by whom. Instalments are dropped with the
 * schedule or the agreement that foresaw them, whoever ended it: the portal does so itself.
 */
public final class InstalmentSteps {

    public static final StepTable<InstalmentState, InstalmentAction> TABLE =
            StepTable.<InstalmentState, InstalmentAction>builder()
                    .from(PLANNED, REQUEST, REQUESTED, APPLICANT)
                    .from(CORRECTIONS_ASKED, REQUEST, REQUESTED, APPLICANT)
                    .from(REQUESTED, ASK_CORRECTIONS, CORRECTIONS_ASKED, INSTRUCTOR)
                    .from(REQUESTED, CERTIFY_SERVICE, SERVICE_DONE, INSTRUCTOR)
                    .from(SERVICE_DONE, RETURN, REQUESTED, DECIDING_AUTHORITY)
                    .from(SERVICE_DONE, VALIDATE, VALIDATED, DECIDING_AUTHORITY)
                    .from(FAILED, VALIDATE, VALIDATED, DECIDING_AUTHORITY)
                    .from(VALIDATED, RECORD_PAID, PAID, DECIDING_AUTHORITY)
                    .from(VALIDATED, RECORD_FAILED, FAILED, DECIDING_AUTHORITY)
                    .from(PLANNED, DROP, DROPPED, SYSTEM)
                    .from(REQUESTED, DROP, DROPPED, SYSTEM)
                    .from(CORRECTIONS_ASKED, DROP, DROPPED, SYSTEM)
                    .from(SERVICE_DONE, DROP, DROPPED, SYSTEM)
                    .from(FAILED, DROP, DROPPED, SYSTEM)
                    .build();

    private InstalmentSteps() {}
}
