package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.drafting.BeginCallDraft;
import fr.nouveauxlieux.call.drafting.ListCallDrafts;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the page shows on which a call is begun, and the list of calls to go on with. */
@Named("newCall")
@RequestScoped
public class NewCallPage {

    @Inject
    private CallDirectory calls;

    @Inject
    private ListCallDrafts listCallDrafts;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    /** Whether whoever reads may begin one. */
    public boolean isOpen() {
        return permissions.may(BeginCallDraft.class);
    }

    /** What to begin with: nothing, or one of the calls. */
    public List<Choice> getSources() {
        List<Choice> sources = new ArrayList<>();
        sources.add(new Choice(DefinitionChoices.NONE, visit.getTexts().get("staff.definition.from-nothing")));
        calls.list()
                .forEach(call ->
                        sources.add(new Choice(call.code().value(), call.title().in(visit.getLanguage()))));
        return sources;
    }

    /** Every call that is published or drafted, with the page of its definition. */
    public List<CallLink> getCalls() {
        List<CallLink> links = new ArrayList<>();
        Set<String> drafts = new LinkedHashSet<>();
        if (permissions.may(ListCallDrafts.class)) {
            listCallDrafts.listAll().forEach(code -> drafts.add(code.value()));
        }
        calls.list()
                .forEach(call -> links.add(new CallLink(
                        call.title().in(visit.getLanguage()),
                        DefinitionAddress.of(call.code()),
                        drafts.remove(call.code().value()))));
        drafts.forEach(code -> links.add(new CallLink(code, DefinitionAddress.of(new CallCode(code)), true)));
        return links;
    }

    /** A call. @param drafted whether a version of it is being written */
    public record CallLink(String title, String address, boolean drafted) {}
}
