package fr.nouveauxlieux.award.agreement;

import static fr.nouveauxlieux.award.agreement.AgreementAction.ACTIVATE;
import static fr.nouveauxlieux.award.agreement.AgreementAction.ASK_RECOVERY;
import static fr.nouveauxlieux.award.agreement.AgreementAction.COUNTERSIGN;
import static fr.nouveauxlieux.award.agreement.AgreementAction.COUNTERSIGN_AMENDMENT;
import static fr.nouveauxlieux.award.agreement.AgreementAction.DROP_AMENDMENT;
import static fr.nouveauxlieux.award.agreement.AgreementAction.PROPOSE_AMENDMENT;
import static fr.nouveauxlieux.award.agreement.AgreementAction.RECORD_RECOVERY;
import static fr.nouveauxlieux.award.agreement.AgreementAction.RESUME;
import static fr.nouveauxlieux.award.agreement.AgreementAction.REVISE;
import static fr.nouveauxlieux.award.agreement.AgreementAction.SEND_BACK;
import static fr.nouveauxlieux.award.agreement.AgreementAction.SETTLE;
import static fr.nouveauxlieux.award.agreement.AgreementAction.SIGN;
import static fr.nouveauxlieux.award.agreement.AgreementAction.SIGN_AMENDMENT;
import static fr.nouveauxlieux.award.agreement.AgreementAction.SUBMIT;
import static fr.nouveauxlieux.award.agreement.AgreementAction.SUSPEND;
import static fr.nouveauxlieux.award.agreement.AgreementAction.TERMINATE;
import static fr.nouveauxlieux.award.agreement.AgreementAction.VALIDATE;
import static fr.nouveauxlieux.award.agreement.AgreementAction.VOID;
import static fr.nouveauxlieux.award.agreement.AgreementState.ACTIVE;
import static fr.nouveauxlieux.award.agreement.AgreementState.DRAFTING;
import static fr.nouveauxlieux.award.agreement.AgreementState.INTERNAL_VALIDATION;
import static fr.nouveauxlieux.award.agreement.AgreementState.SETTLED;
import static fr.nouveauxlieux.award.agreement.AgreementState.SIGNED;
import static fr.nouveauxlieux.award.agreement.AgreementState.TERMINATED;
import static fr.nouveauxlieux.award.agreement.AgreementState.TO_SIGN;
import static fr.nouveauxlieux.permission.Role.APPLICANT;
import static fr.nouveauxlieux.permission.Role.DECIDING_AUTHORITY;
import static fr.nouveauxlieux.permission.Role.INSTRUCTOR;
import static fr.nouveauxlieux.permission.Role.SYSTEM;

/** The states of agreements: the only place that says from which to which, and by whom. */
public final class AgreementSteps {

    public static final StepTable<AgreementState, AgreementAction> TABLE =
            StepTable.<AgreementState, AgreementAction>builder()
                    .from(DRAFTING, REVISE, DRAFTING, INSTRUCTOR)
                    .from(DRAFTING, SUBMIT, INTERNAL_VALIDATION, INSTRUCTOR)
                    .from(INTERNAL_VALIDATION, SEND_BACK, DRAFTING, DECIDING_AUTHORITY)
                    .from(INTERNAL_VALIDATION, VALIDATE, TO_SIGN, DECIDING_AUTHORITY)
                    .from(TO_SIGN, SEND_BACK, DRAFTING, DECIDING_AUTHORITY)
                    .from(TO_SIGN, SIGN, TO_SIGN, APPLICANT)
                    .from(TO_SIGN, COUNTERSIGN, SIGNED, DECIDING_AUTHORITY)
                    .from(SIGNED, ACTIVATE, ACTIVE, INSTRUCTOR)
                    .from(ACTIVE, SUSPEND, ACTIVE, DECIDING_AUTHORITY)
                    .from(ACTIVE, RESUME, ACTIVE, DECIDING_AUTHORITY)
                    .from(ACTIVE, PROPOSE_AMENDMENT, ACTIVE, INSTRUCTOR)
                    .from(ACTIVE, SIGN_AMENDMENT, ACTIVE, APPLICANT)
                    .from(ACTIVE, COUNTERSIGN_AMENDMENT, ACTIVE, DECIDING_AUTHORITY)
                    .from(ACTIVE, DROP_AMENDMENT, ACTIVE, INSTRUCTOR)
                    .from(ACTIVE, ASK_RECOVERY, ACTIVE, DECIDING_AUTHORITY)
                    .from(SETTLED, ASK_RECOVERY, SETTLED, DECIDING_AUTHORITY)
                    .from(TERMINATED, ASK_RECOVERY, TERMINATED, DECIDING_AUTHORITY)
                    .from(ACTIVE, RECORD_RECOVERY, ACTIVE, DECIDING_AUTHORITY)
                    .from(SETTLED, RECORD_RECOVERY, SETTLED, DECIDING_AUTHORITY)
                    .from(TERMINATED, RECORD_RECOVERY, TERMINATED, DECIDING_AUTHORITY)
                    .from(ACTIVE, SETTLE, SETTLED, DECIDING_AUTHORITY)
                    .from(TO_SIGN, TERMINATE, TERMINATED, DECIDING_AUTHORITY)
                    .from(SIGNED, TERMINATE, TERMINATED, DECIDING_AUTHORITY)
                    .from(ACTIVE, TERMINATE, TERMINATED, DECIDING_AUTHORITY)
                    .from(DRAFTING, VOID, TERMINATED, SYSTEM)
                    .from(INTERNAL_VALIDATION, VOID, TERMINATED, SYSTEM)
                    .from(TO_SIGN, VOID, TERMINATED, SYSTEM)
                    .from(SIGNED, VOID, TERMINATED, SYSTEM)
                    .from(ACTIVE, VOID, TERMINATED, SYSTEM)
                    .build();

    private AgreementSteps() {}
}
