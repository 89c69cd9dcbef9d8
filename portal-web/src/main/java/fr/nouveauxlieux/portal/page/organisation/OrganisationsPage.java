package fr.nouveauxlieux.portal.page.organisation;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.organisation.ListOwnOrganisations;
import fr.nouveauxlieux.organisation.MemberView;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.OrganisationSheet;
import fr.nouveauxlieux.organisation.OwnOrganisation;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of organisations show. */
@Named("organisations")
@RequestScoped
public class OrganisationsPage {

    @Inject
    private ListOwnOrganisations listOwnOrganisations;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Visit visit;

    private OrganisationSheet sheet;
    private boolean named;
    private boolean vouchedFor;

    void show(OrganisationSheet shown) {
        sheet = shown;
    }

    /** @param byDirectory whether the name comes from the directory and stays as it is */
    void askName(boolean byDirectory) {
        named = true;
        vouchedFor = byDirectory;
    }

    public List<OwnOrganisation> getList() {
        return listOwnOrganisations.list();
    }

    public OrganisationSheet getSheet() {
        return sheet;
    }

    /** Whether the step of the name has come. */
    public boolean isNamed() {
        return named;
    }

    public boolean isVouchedFor() {
        return vouchedFor;
    }

    /** Whether whoever is signed in manages the organisation shown, of their own right or by delegation. */
    public boolean isManaged() {
        return currentActor.get().managedOrganisations().contains(sheet.id());
    }

    public boolean isOneself(AccountId account) {
        return currentActor.get().account().equals(Optional.of(account));
    }

    public boolean isManager(MemberView member) {
        return member.role() == MembershipRole.MANAGER;
    }

    public String roleName(MembershipRole role) {
        return visit.getTexts().get("organisation.role." + role.name().toLowerCase(Locale.ROOT));
    }

    public String getState() {
        return visit.getTexts()
                .get("organisation.state."
                        + sheet.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public List<Choice> getRoles() {
        return List.of(
                new Choice(
                        "MEMBER",
                        roleName(MembershipRole.MEMBER),
                        visit.getTexts().get("organisation.member-hint")),
                new Choice(
                        "MANAGER",
                        roleName(MembershipRole.MANAGER),
                        visit.getTexts().get("organisation.manager-hint")));
    }

    /** Who may follow a manager who leaves. */
    public List<Choice> getSuccessors() {
        return sheet.members().stream()
                .filter(member -> !isOneself(member.account()))
                .map(member ->
                        new Choice(member.account().value(), member.name().full()))
                .toList();
    }
}
