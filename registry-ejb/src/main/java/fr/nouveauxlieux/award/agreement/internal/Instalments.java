package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.InstalmentAction;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The instalments of an agreement, together. */
@ApplicationScoped
public class Instalments {

    @Inject
    private AgreementRows rows;

    /** In place of all those to which nothing is paid yet. */
    public void replace(Agreement agreement, Schedule schedule) {
        drop(agreement);
        schedule.instalments().forEach(planned -> rows.add(new Instalment(agreement.key(), planned)));
    }

    /** All those of which no payment is on its way. */
    public void drop(Agreement agreement) {
        rows.listInstalments(agreement).stream()
                .filter(instalment -> instalment.allows(InstalmentAction.DROP))
                .forEach(Instalment::drop);
    }

    /** What is in the way of another schedule: something that was requested and is neither paid nor to be paid. */
    public boolean isAnyUnderWay(Agreement agreement) {
        return rows.listInstalments(agreement).stream()
                .anyMatch(instalment -> !instalment.isCommitted() && instalment.state() != InstalmentState.PLANNED);
    }

    public boolean isAnyUnpaid(Agreement agreement) {
        return rows.listInstalments(agreement).stream()
                .anyMatch(instalment -> instalment.state() != InstalmentState.PAID);
    }

    /** As they stand, by day. */
    public List<Instalment> list(Agreement agreement) {
        return rows.listInstalments(agreement);
    }
}
