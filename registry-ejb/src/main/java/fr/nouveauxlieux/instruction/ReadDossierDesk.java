package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.instruction.internal.Assignments;
import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskViews;
import fr.nouveauxlieux.instruction.internal.Duplicates;
import fr.nouveauxlieux.instruction.internal.ExpertOpinions;
import fr.nouveauxlieux.instruction.internal.KnownAids;
import fr.nouveauxlieux.instruction.internal.LetterDecisions;
import fr.nouveauxlieux.instruction.internal.Names;
import fr.nouveauxlieux.instruction.internal.Readings;
import fr.nouveauxlieux.instruction.model.InstructorAssignment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows the staff what was done with a submitted dossier, and tells the others who has it open. */
@ApplicationScoped
@UseCase(
        value = "instruction.read-dossier-desk",
        kind = UseCase.Kind.RECORDED_READING,
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
public class ReadDossierDesk {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Assignments assignments;

    @Inject
    private Corrections corrections;

    @Inject
    private DeskViews views;

    @Inject
    private Duplicates duplicates;

    @Inject
    private KnownAids aids;

    @Inject
    private ExpertOpinions experts;

    @Inject
    private LetterDecisions letters;

    @Inject
    private Readings readings;

    @Inject
    private Names names;

    @Inject
    private People people;

    @Inject
    private Permissions permissions;

    @Inject
    private Journal journal;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public DossierDesk read(DossierId id) {
        DeskDossier dossier = dossiers.get(id);
        AccountId reader = people.ownId();
        readings.open(id, reader);
        Optional<AccountId> instructor = assignments.find(id).map(InstructorAssignment::instructor);
        DossierDesk desk = new DossierDesk(
                dossier.state(),
                dossier.stage(),
                dossier.isOpen() ? Optional.of(corrections.clockOf(dossier)) : Optional.empty(),
                instructor,
                names.of(instructor.stream().toList()).of(instructor),
                permissions.may(AssignInstructor.class, id) ? listInstructors(id) : List.of(),
                views.judgement(id),
                views.opinion(id),
                views.corrections(id),
                views.messages(id),
                views.acts(id),
                duplicates.listOf(dossier),
                aids.listOf(dossier),
                experts.listOf(id),
                letters.of(id, dossier.call(), ReadDossierAsStaff.class, false),
                listReaders(id, reader));
        journal.read(dossier.subject());
        return desk;
    }

    private List<DossierDesk.Instructor> listInstructors(DossierId id) {
        List<AccountId> able = assignments.listAble(id);
        Names.Told told = names.of(able);
        return able.stream()
                .map(account -> new DossierDesk.Instructor(account, told.of(account)))
                .sorted(Comparator.comparing(DossierDesk.Instructor::name))
                .toList();
    }

    private List<String> listReaders(DossierId id, AccountId reader) {
        List<AccountId> others = readings.listOthers(id, reader);
        Names.Told told = names.of(others);
        return others.stream().map(told::of).filter(name -> !name.isEmpty()).toList();
    }
}
