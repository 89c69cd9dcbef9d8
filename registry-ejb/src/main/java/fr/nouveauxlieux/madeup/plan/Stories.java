package fr.nouveauxlieux.madeup.plan;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All stories of a demonstration, the first ones being those of the accounts that anybody may try. */
public final class Stories {

    /** The département of the demonstration's prefecture. */
    private static final String NORD = "59";

    private static final String FABRIQUES = "fabriques-de-territoire";
    private static final String REUNION = "974";

    private static final List<Fate> OF_THE_APPLICANT =
            List.of(Fate.REFUSED, Fate.CORRECTION_PENDING, Fate.AMENDED, Fate.DRAFT_SHARED);

    private static final List<Fate> OF_THE_PLACE_MANAGER = List.of(Fate.IN_DISCUSSION, Fate.DRAFT_WITH_FAULTY_FILES);

    private static final List<Fate> OF_THE_NORD = List.of(
            Fate.OPINION_ASKED,
            Fate.OPINION_LATE,
            Fate.OPINION_FAVOURABLE,
            Fate.OPINION_RESERVED,
            Fate.OPINION_UNFAVOURABLE,
            Fate.IN_DISCUSSION);

    /** One after the other, région after région. */
    private static final List<Fate> ELSEWHERE = List.of(
            Fate.TAKEN,
            Fate.SILENCE_NEAR,
            Fate.ASSIGNED,
            Fate.CORRECTION_LATE,
            Fate.CORRECTION_ANSWERED,
            Fate.CORRECTED,
            Fate.OPINION_ASKED,
            Fate.ELIGIBLE,
            Fate.INELIGIBLE,
            Fate.IN_REVIEW,
            Fate.IN_COMMITTEE,
            Fate.PROPOSED,
            Fate.ON_WAITING_LIST,
            Fate.ADJOURNED,
            Fate.NOT_RETAINED,
            Fate.ACCEPTED,
            Fate.REFUSED,
            Fate.CLOSED,
            Fate.WITHDRAWN_UNDER_INSTRUCTION,
            Fate.SILENCE_OVER,
            Fate.TAKEN_EARLY,
            Fate.SUBMITTED,
            Fate.SUBMITTED_LATELY,
            Fate.SUBMITTED_AGAIN,
            Fate.AMENDED,
            Fate.WITHDRAWN,
            Fate.DRAFT_BEGUN,
            Fate.DRAFT_WRITTEN,
            Fate.DRAFT_WITHDRAWN,
            Fate.TAKEN,
            Fate.ELIGIBLE,
            Fate.IN_REVIEW,
            Fate.SUBMITTED_LATELY,
            Fate.SUBMITTED,
            Fate.SILENCE_NEAR,
            Fate.IN_DISCUSSION);

    /** Regions of the dossiers that are before their committee, of whose prefect's opinion two have reserves. */
    private static final List<String> BEFORE_COMMITTEE =
            List.of("11", "24", "27", "28", "32", "44", "52", "53", "75", "04", "84", "93");

    private static final Set<Integer> WITH_RESERVES = Set.of(2, 5);

    private static final List<String> DECIDED = List.of("76", "53", "84", "02", "28");

    private static final List<String> OTHER_CALLS =
            List.of("micro-folies", "campus-connectes", "france-services", "lieux-ruraux");

    private static final List<Fate> OF_OTHER_CALLS = List.of(Fate.ASSIGNED, Fate.ELIGIBLE, Fate.SUBMITTED_LATELY);

    private final long seed;
    private final ProjectCommunes communes;
    private final HolderNames names = new HolderNames();
    private final List<Story> stories = new ArrayList<>();

    private Stories(ProjectCommunes communes, long seed) {
        this.communes = communes;
        this.seed = seed;
    }

    /** The same communes and seed always give the same stories. */
    public static List<Story> listAll(ProjectCommunes communes, long seed) {
        Stories told = new Stories(communes, seed);
        told.addAll();
        return List.copyOf(told.stories);
    }

    private void addAll() {
        add(FABRIQUES, NORD, OF_THE_APPLICANT, Optional.of(Role.APPLICANT));
        add(FABRIQUES, REUNION, OF_THE_PLACE_MANAGER, Optional.of(Role.PLACE_MANAGER));
        OF_THE_NORD.forEach(fate -> add(FABRIQUES, NORD, List.of(fate), Optional.empty()));
        List<String> regions = communes.listRegions();
        for (int i = 0; i < ELSEWHERE.size(); i++) {
            addInRegion(FABRIQUES, regions.get(i % regions.size()), ELSEWHERE.get(i));
        }
        int region = 0;
        for (String call : OTHER_CALLS) {
            for (Fate fate : OF_OTHER_CALLS) {
                addInRegion(call, regions.get(region++ % regions.size()), fate);
            }
        }
        for (int i = 0; i < BEFORE_COMMITTEE.size(); i++) {
            addInRegion(
                    FABRIQUES,
                    BEFORE_COMMITTEE.get(i),
                    WITH_RESERVES.contains(i) ? Fate.BEFORE_COMMITTEE_WITH_RESERVES : Fate.BEFORE_COMMITTEE);
        }
        DECIDED.forEach(decided -> addInRegion(FABRIQUES, decided, Fate.DECIDED));
    }

    private void add(String call, String departement, List<Fate> fates, Optional<Role> role) {
        add(call, fates, role, chance -> communes.drawInDepartement(departement, chance));
    }

    private void addInRegion(String call, String region, Fate fate) {
        add(call, List.of(fate), Optional.empty(), chance -> communes.drawInRegion(region, chance));
    }

    private void add(String call, List<Fate> fates, Optional<Role> role, Function<Chance, Commune> drawing) {
        int number = stories.size() + 1;
        Chance chance = Chance.of(seed, "holder", number);
        List<PlannedDossier> dossiers = new ArrayList<>();
        for (Fate fate : fates) {
            dossiers.add(new PlannedDossier(new CallCode(call), fate, drawing.apply(chance), chance.nextLong()));
        }
        stories.add(new Story(names.draw(number, call, dossiers.get(0).commune(), role, chance), dossiers));
    }
}
