package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.joined.JoiningLimits;
import fr.nouveauxlieux.award.agreement.CountersignAgreement;
import fr.nouveauxlieux.award.agreement.RequestInstalment;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.instruction.WriteToInstructor;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Stands before what takes messages with the files joined to them. */
public class MessageGate extends BodyGate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient JoiningLimits limits;

    /** For the container, which injects the rest. */
    public MessageGate() {}

    @Override
    protected long largest() {
        return limits.largestTogether();
    }

    /** Whoever may write may answer what was asked. */
    @Override
    protected boolean mayBeSent(HttpServletRequest request) {
        Optional<DossierId> dossier = FilesServlet.findDossier(request);
        return dossier.isPresent() && permissions.may(useCase(request.getServletPath()), dossier.get());
    }

    private static Class<?> useCase(String path) {
        return switch (path) {
            case AdmissionFilter.STAFF_MESSAGES -> WriteToApplicant.class;
            case AdmissionFilter.AGREEMENTS -> RequestInstalment.class;
            case AdmissionFilter.STAFF_AGREEMENTS -> CountersignAgreement.class;
            default -> WriteToInstructor.class;
        };
    }
}
