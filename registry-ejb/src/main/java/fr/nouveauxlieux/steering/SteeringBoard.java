package fr.nouveauxlieux.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * How a wave goes, in figures.
 *
 * @param funnel in the order of the steps
 * @param times in the order of the states and stages
 * @param quotas in the order of the envelope
 * @param regions by code
 * @param loads the readers with most left to read first
 * @param comparisons the waves of the same call, the latest first
 * @param hidden how many of these are kept from whoever asks
 */
public record SteeringBoard(
        WaveKey wave,
        List<Reached> funnel,
        Amounts amounts,
        List<QuotaUse> quotas,
        List<StageTime> times,
        List<Region> regions,
        List<ReaderLoad> loads,
        List<Comparison> comparisons,
        int hidden) {

    public SteeringBoard {
        funnel = List.copyOf(funnel);
        quotas = List.copyOf(quotas);
        times = List.copyOf(times);
        regions = List.copyOf(regions);
        loads = List.copyOf(loads);
        comparisons = List.copyOf(comparisons);
    }

    /** @param dossiers that came there at least, those that came further or ended since too */
    public record Reached(FunnelStep step, long dossiers) {}

    /**
     * Money and places.
     *
     * @param asked by all dossiers that are not withdrawn
     * @param proposed by the committee for those to be retained
     * @param waiting proposed for those on the waiting list, should money return
     * @param decided by the authority
     */
    public record Amounts(
            Money asked, Use proposed, Use waiting, Use decided, Optional<Money> envelope, OptionalInt places) {}

    /** How many dossiers have how much. */
    public record Use(long dossiers, Money amount) {}

    /** What there is of a share that is kept for some, and what of it is proposed and decided. */
    public record QuotaUse(
            String code, Bilingual label, OptionalInt places, Optional<Money> amount, Use proposed, Use decided) {}

    /**
     * How long dossiers stand somewhere.
     *
     * @param cases that went on from there
     * @param median in days; zero without a case
     * @param ninth the days within which nine of ten went on; zero without a case
     * @param waiting that stand there now
     * @param longest how long one of these has been there, in days; zero where none is
     */
    public record StageTime(
            DossierStanding standing, long cases, double median, double ninth, long waiting, double longest) {}

    /**
     * A région.
     *
     * @param code empty for where it is not known
     * @param departements how many it has
     * @param covered how many of these have a dossier
     * @param retained dossiers that are proposed to be retained, or accepted
     * @param all its départements, by code
     */
    public record Region(
            String code,
            String name,
            int departements,
            int covered,
            long dossiers,
            long retained,
            Money asked,
            List<Departement> all) {

        public Region {
            all = List.copyOf(all);
        }

        /** The names of its départements without a dossier. */
        public List<String> uncovered() {
            return namesOf(one -> one.dossiers() == 0);
        }

        /** The names of its départements without a dossier retained. */
        public List<String> unserved() {
            return namesOf(one -> one.retained() == 0);
        }

        private List<String> namesOf(Predicate<Departement> wanted) {
            return all.stream().filter(wanted).map(Departement::name).toList();
        }
    }

    /**
     * A département.
     *
     * @param retained dossiers that are proposed to be retained, or accepted
     * @param laureates of other waves of the call that everyone knows
     */
    public record Departement(String code, String name, long dossiers, long retained, long laureates, Money asked) {}

    /**
     * What a reader has to do.
     *
     * @param name empty once the account is erased
     * @param most that they can read; empty for who is not on the panel any more
     */
    public record ReaderLoad(AccountId reader, Optional<String> name, long assigned, long given, OptionalInt most) {

        public long left() {
            return Math.max(0, assigned - given);
        }
    }

    /**
     * A wave beside the others.
     *
     * @param days from submitting to the decision, the median; empty without a decision
     */
    public record Comparison(
            WaveKey wave,
            Bilingual title,
            long submitted,
            long eligible,
            long retained,
            long accepted,
            Money asked,
            Money granted,
            Optional<Double> days) {}
}
