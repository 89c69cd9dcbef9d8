package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.account.MadeUpPerson;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.configuration.StagedClock;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.Phrasebook;
import fr.nouveauxlieux.demonstration.wording.WordList;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.madeup.plan.Holder;
import fr.nouveauxlieux.madeup.plan.MadeUpWave;
import fr.nouveauxlieux.madeup.plan.Moment;
import fr.nouveauxlieux.madeup.plan.PlannedDossier;
import fr.nouveauxlieux.madeup.plan.Step;
import fr.nouveauxlieux.madeup.plan.Story;
import fr.nouveauxlieux.madeup.writing.AnswerMaker;
import fr.nouveauxlieux.madeup.writing.Project;
import fr.nouveauxlieux.madeup.writing.Wording;
import fr.nouveauxlieux.organisation.MakeUpOrganisation;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.search.PlaceSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells stories: each in one transaction, so that it is told wholly or not at all, and never twice. */
@ApplicationScoped
public class StoryTeller {

    private static final Actor SYSTEM = Actor.system("demonstration");
    private static final WordList WORDS = WordList.load("dossiers.properties");

    @Inject
    private Casting casting;

    @Inject
    private MakeUpOrganisation makeUpOrganisation;

    @Inject
    private MoveMadeUpDossier moveMadeUpDossier;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CallDirectory calls;

    @Inject
    private ProjectPlaces places;

    @Inject
    private AuthorsPart authors;

    @Inject
    private DeskPart desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    private final Phrasebook phrasebook = new Phrasebook();

    /** @return false if it was told before, or the wave that it is of is there no more */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public boolean tell(Story story) throws Exception {
        return journal.writtenAfter(() -> told(story));
    }

    private boolean told(Story story) throws Exception {
        Holder holder = story.holder();
        OrganisationDraft draft = new OrganisationDraft(Optional.of(holder.siret()), Optional.empty(), holder.name());
        if (organisations.hasMembers(draft)) {
            return false;
        }
        if (story.dossiers().stream().anyMatch(plan -> findWave(plan).isEmpty())) {
            return false;
        }
        Cast cast = casting.castAll();
        AccountId account = casting.person(holder.role()
                .<MadeUpPerson>map(MadeUpPerson.OfRole::new)
                .orElseGet(() -> new MadeUpPerson.Named(holder.accountKey(), holder.contact())));
        OrganisationId organisation = currentActor
                .as(SYSTEM, () -> makeUpOrganisation.make(draft, account))
                .orElseThrow();
        Actor author = Actor.person(account, Set.of(), false, Set.of(organisation), Set.of(organisation), "");
        for (PlannedDossier plan : story.dossiers()) {
            tell(plan, holder, author, organisation, cast);
        }
        return true;
    }

    private Optional<WaveView> findWave(PlannedDossier plan) {
        return calls.find(plan.call())
                .flatMap(call -> ClosedWave.find(call, plan.fate().wave()));
    }

    private void tell(PlannedDossier plan, Holder holder, Actor author, OrganisationId organisation, Cast cast)
            throws Exception {
        CallSheet call = calls.find(plan.call()).orElseThrow();
        WaveView closed = findWave(plan).orElseThrow();
        MadeUpWave wave = plan.fate().wave();
        Cast staff = casting.withPrefect(plan, cast);
        Chance chance = new Chance(plan.seed());
        Project project = project(plan, holder, Timeline.beginning(closed, wave), chance);
        Wording wording = new Wording(project, chance);
        String title = wording.sentence("title." + plan.call());
        AnswerMaker answers = new AnswerMaker(call.form(), title, project, chance);
        ToldDossier dossier = new ToldDossier(plan, author, organisation, answers, wording);
        Timeline timeline = new Timeline(closed, wave, chance);
        for (Moment moment : plan.fate().moments()) {
            Instant then = timeline.next(moment);
            dossier.on(LocalDate.ofInstant(then, ImplicitRefusal.ZONE));
            StagedClock.at(then, () -> {
                make(moment.step(), dossier, staff);
                return moment;
            });
        }
    }

    private Project project(PlannedDossier plan, Holder holder, LocalDate beginning, Chance chance) {
        Optional<PlaceSummary> place = places.find(plan.commune());
        String drawn = phrasebook.fill("{thing} {complement}", plan.commune().name(), List.of(), chance);
        return new Project(place.map(PlaceSummary::name).orElse(drawn), holder, plan.commune(), place, beginning);
    }

    private void make(Step step, ToldDossier dossier, Cast cast) throws Exception {
        boolean made = currentActor.as(dossier.author(), () -> authors.make(step, dossier));
        if (!made && !desk.make(step, dossier, cast)) {
            DossierAction action = DossierAction.valueOf(step.name());
            Role role =
                    switch (action) {
                        case SEND_TO_REVIEW -> Role.INSTRUCTOR;
                        case ACCEPT, REFUSE, CLOSE -> Role.DECIDING_AUTHORITY;
                        default -> Role.COMMITTEE_SECRETARY;
                    };
            currentActor.as(SYSTEM, () -> {
                moveMadeUpDossier.move(dossier.id(), action, cast.actor(role));
                return action;
            });
        }
    }
}
