package fr.nouveauxlieux.portal.page.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.ChangeMemberRole;
import fr.nouveauxlieux.organisation.DelegateManagement;
import fr.nouveauxlieux.organisation.InviteMember;
import fr.nouveauxlieux.organisation.LeaveOrganisation;
import fr.nouveauxlieux.organisation.LeaveOutcome;
import fr.nouveauxlieux.organisation.MembershipOutcome;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.RemoveMember;
import fr.nouveauxlieux.organisation.RenameOrganisation;
import fr.nouveauxlieux.organisation.WithdrawInvitation;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.EmailReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What can be sent from the page of an organisation. Each action leaves the form refused, or is done. */
@ApplicationScoped
public class OrganisationActions {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> ROLES = List.of("MEMBER", "MANAGER");
    private static final int LONGEST = 200;

    @Inject
    private InviteMember inviteMember;

    @Inject
    private WithdrawInvitation withdrawInvitation;

    @Inject
    private RemoveMember removeMember;

    @Inject
    private ChangeMemberRole changeMemberRole;

    @Inject
    private DelegateManagement delegateManagement;

    @Inject
    private RenameOrganisation renameOrganisation;

    @Inject
    private LeaveOrganisation leaveOrganisation;

    @Inject
    private Clock clock;

    void invite(OrganisationId organisation, Form form) {
        MembershipRole role = MembershipRole.valueOf(form.requireChoice("role", ROLES));
        EmailReading.require(form, "email")
                .filter(address -> !form.isRefused())
                .ifPresent(address -> inviteMember.invite(organisation, address, role));
    }

    void withdraw(OrganisationId organisation, Form form) {
        String invitation = form.value("invitation");
        if (invitation.matches("\\d{1,18}")) {
            withdrawInvitation.withdraw(organisation, Long.parseLong(invitation));
        }
    }

    void remove(OrganisationId organisation, Form form) {
        findAccount(form, "member").ifPresent(member -> tell(form, removeMember.remove(organisation, member)));
    }

    void changeRole(OrganisationId organisation, Form form) {
        MembershipRole role = MembershipRole.valueOf(form.requireChoice("role", ROLES));
        findAccount(form, "member")
                .filter(member -> !form.isRefused())
                .ifPresent(member -> tell(form, changeMemberRole.change(organisation, member, role)));
    }

    void delegate(OrganisationId organisation, Form form) {
        Optional<Instant> until = readEndOfDay(form);
        findAccount(form, "delegate")
                .filter(member -> until.isPresent())
                .ifPresent(member -> tell(form, delegateManagement.delegate(organisation, member, until.get())));
    }

    void endDelegation(OrganisationId organisation, Form form) {
        findAccount(form, "member")
                .ifPresent(member -> tell(form, delegateManagement.delegate(organisation, member, clock.instant())));
    }

    void rename(OrganisationId organisation, Form form) {
        String name = form.requireLine("name", LONGEST);
        if (!OrganisationDraft.acceptsName(name)) {
            form.refuse("name", "entry.not-a-line");
        } else if (!renameOrganisation.rename(organisation, name)) {
            form.refuse("name", "organisation.name-stands");
        }
    }

    void leave(OrganisationId organisation, Form form) {
        Optional<AccountId> successor = AccountId.find(form.value("successor"));
        if (leaveOrganisation.leave(organisation, successor) == LeaveOutcome.SUCCESSOR_NEEDED) {
            form.refuse("successor", "organisation.successor-needed");
        }
    }

    private static Optional<AccountId> findAccount(Form form, String field) {
        Optional<AccountId> account = AccountId.find(form.value(field));
        if (account.isEmpty()) {
            form.refuse(field, "entry.choose");
        }
        return account;
    }

    /** The day typed is the last one. */
    private Optional<Instant> readEndOfDay(Form form) {
        try {
            LocalDate day = LocalDate.parse(form.requireLine("until", 10));
            LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
            if (!day.isBefore(today) && day.isBefore(today.plusYears(1))) {
                return Optional.of(day.plusDays(1).atStartOfDay(PARIS).toInstant());
            }
        } catch (DateTimeException notADate) {
            // Said below, as for a day out of bounds.
        }
        form.refuse("until", "organisation.wrong-day");
        return Optional.empty();
    }

    private static void tell(Form form, MembershipOutcome outcome) {
        switch (outcome) {
            case CHANGED -> {}
            case NOT_A_MEMBER -> form.refuseAll("organisation.not-a-member");
            case LAST_MANAGER -> form.refuseAll("organisation.last-manager");
        }
    }
}
