package fr.nouveauxlieux.organisation.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.CREATED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.EXPIRES;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ORGANISATION;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ROLE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SINCE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.UNTIL;
import static fr.nouveauxlieux.privacy.holder.PersonalField.USED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.WITHDRAWN;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.INVITATIONS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.ORGANISATIONS;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of which organisations people are members, and to which they were invited. */
@ApplicationScoped
public class OrganisationPersonalData implements PersonalDataHolder {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private OrganisationMessages messages;

    @Inject
    private Journal journal;

    @Override
    public Set<String> tables() {
        return Set.of("membership", "invitation");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(
                rows.read(
                        ORGANISATIONS,
                        List.of(ORGANISATION, ROLE, SINCE, UNTIL),
                        "select o.name, m.role, m.since, m.manages_until from membership m"
                                + " join organisation o on o.id = m.organisation_id where m.account_id = ?1 order by m.id",
                        person.account().value()),
                rows.read(
                        INVITATIONS,
                        List.of(ORGANISATION, ROLE, CREATED, EXPIRES, USED, WITHDRAWN),
                        "select o.name, i.role, i.created_at, i.expires_at, i.accepted_at, i.withdrawn_at"
                                + " from invitation i join organisation o on o.id = i.organisation_id"
                                + " where i.address = ?1 order by i.id",
                        person.address().map(EmailAddress::value).orElse("")));
    }

    @Override
    public Set<ErasureObstacle> obstacles(DataSubject person) {
        boolean alone = memberships.listOf(person.account()).stream()
                .anyMatch(membership ->
                        isLastManager(membership) && findNext(membership).isPresent());
        return alone ? Set.of(ErasureObstacle.MANAGES_ALONE) : Set.of();
    }

    /** Whoever has been a member for the longest takes over what would be left without manager. */
    @Override
    public void erase(DataSubject person) {
        for (Membership membership : memberships.listOf(person.account())) {
            Organisation left = organisations.hold(membership.organisation().id());
            if (isLastManager(membership)) {
                findNext(membership).ifPresent(this::handOver);
            }
            memberships.remove(membership);
            journal.changed(left.subject(), membership.digested(), Map.of());
        }
        person.address().ifPresent(address -> entityManager
                .createNativeQuery("delete from invitation where address = ?1")
                .setParameter(1, address.value())
                .executeUpdate());
    }

    private boolean isLastManager(Membership membership) {
        return membership.isManager() && !memberships.hasOtherManager(membership);
    }

    private Optional<Membership> findNext(Membership membership) {
        return memberships.listActiveBeside(membership).stream().findFirst();
    }

    private void handOver(Membership next) {
        Map<String, ?> before = next.digested();
        next.become(MembershipRole.MANAGER);
        messages.handedOver(next);
        journal.changed(next.organisation().subject(), before, next.digested());
    }
}
