package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.DossierTransition;
import fr.nouveauxlieux.dossier.DossierTransitions;
import java.util.List;

/** What holds after every stage, looked at from behind: in the journal and in the tables. */
final class Invariants {

    private static final String RETAINED_CENTS =
            "select coalesce(sum(amount), 0) from committee_proposal where kind = 'RETAINED'";
    private static final String GRANTED_CENTS =
            "select coalesce(sum(amount), 0) from decision where kind = 'ACCEPTED' and ended_at is null";

    private final Story story;

    private final Publication publication;

    Invariants(Story story) {
        this.story = story;
        this.publication = new Publication(story);
    }

    void hold() {
        nobodyReadsInSpiteOfAnInterest();
        nobodyReadsBeforeDeclaring();
        theEnvelopeIsKept();
        reservedSharesAreKept();
        departuresAreExplained();
        stepsAreThoseOfTheTable();
        nothingIsToldBeforeItsLetter();
        moneyIsPaidAsAgreed();
        publication.hold();
    }

    /** Of a dossier in which someone has an interest the journal knows no reading after that, and nobody is given it. */
    private void nobodyReadsInSpiteOfAnInterest() {
        assertThat(story.database()
                        .rows("select j.action, j.actor, j.at from journal_entry j join interest i"
                                + " on j.actor = i.account_id and j.subject_id = i.dossier_id"
                                + " where j.at > i.raised_at and i.withdrawn_at is null"
                                + " and j.action in ('review.read-desk', 'review.give',"
                                + " 'committee.read-prepared-dossier')"))
                .as("readings in spite of an interest")
                .isEmpty();
        assertThat(
                        story.database()
                                .rows(
                                        "select r.dossier_id, r.reader_id from reader_assignment r join interest i"
                                                + " on r.reader_id = i.account_id and r.dossier_id = i.dossier_id"
                                                + " where i.withdrawn_at is null and (r.ended_at is null or r.assigned_at > i.raised_at)"))
                .as("assignments in spite of an interest")
                .isEmpty();
    }

    private void nobodyReadsBeforeDeclaring() {
        assertThat(story.database()
                        .rows("select r.dossier_id, r.reader_id from reader_assignment r where not exists"
                                + " (select 1 from interest_declaration d where d.account_id = r.reader_id"
                                + " and d.dossier_id = r.dossier_id and d.declared_at <= r.assigned_at)"))
                .as("assignments before declarations")
                .isEmpty();
    }

    private void theEnvelopeIsKept() {
        for (String sum : List.of(RETAINED_CENTS, GRANTED_CENTS)) {
            assertThat(story.database().count(sum))
                    .isLessThanOrEqualTo(story.call().envelope() * 100L);
        }
        assertThat(story.database().count("select count(*) from decision where kind = 'ACCEPTED' and ended_at is null"))
                .isLessThanOrEqualTo(story.call().places());
    }

    /** As many of the reserved share are retained as it keeps, unless the committee told why not; each is of those it is for. */
    private void reservedSharesAreKept() {
        List<String> retained = story.database()
                .column(
                        "select p.dossier_id from committee_proposal p join quota_finding f on f.session_id = p.session_id"
                                + " and f.dossier_id = p.dossier_id where p.kind = 'RETAINED' and f.quota = ?"
                                + " and f.outcome = 'YES'",
                        CallOfTheWave.QUOTA);
        long sessions = story.database().count("select count(distinct session_id) from committee_proposal");
        long explained = story.database().count("select count(*) from quota_reason");
        if (sessions > explained) {
            assertThat(retained).hasSizeGreaterThanOrEqualTo(story.call().reserved());
        }
        List<String> granted =
                story.database().column("select dossier_id from decision where quotas = ?", CallOfTheWave.QUOTA);
        assertThat(granted).allMatch(dossier -> Submissions.isRural(story.rank(dossier)));
        assertThat(retained).allMatch(dossier -> Submissions.isRural(story.rank(dossier)));
    }

    private void departuresAreExplained() {
        List<List<String>> proposals = story.database()
                .rows("select grade, departure_reason from committee_proposal order by session_id, rank");
        double least = Double.MAX_VALUE;
        for (List<String> proposal : proposals) {
            if (proposal.get(1).isEmpty()) {
                double grade = proposal.get(0).equals("null") ? -1 : Double.parseDouble(proposal.get(0));
                assertThat(grade)
                        .as("without departures the order is that of the grades")
                        .isLessThanOrEqualTo(least);
                least = grade;
            }
        }
    }

    private void stepsAreThoseOfTheTable() {
        for (Dossier dossier : story.dossiers()) {
            DossierStanding standing = DossierStanding.of(DossierState.DRAFT);
            for (List<String> step : story.database()
                    .rows(
                            "select s.state, s.stage from dossier_step s join dossier d on d.id = s.dossier_id"
                                    + " where d.public_id = ? order by s.taken_at, s.id",
                            dossier.id())) {
                DossierStanding next = standing(step.get(0), step.get(1));
                DossierStanding from = standing;
                assertThat(DossierTransitions.list())
                        .as("%s from %s to %s", dossier.title(), from, next)
                        .anyMatch(transition -> leads(transition, from, next));
                standing = next;
            }
            assertThat(story.standing(dossier))
                    .isEqualTo(
                            standing.state() + (standing.stage() == DossierStage.NONE ? "" : "/" + standing.stage()));
        }
    }

    private static boolean leads(DossierTransition transition, DossierStanding from, DossierStanding to) {
        return transition.from().equals(from) && transition.to().equals(to);
    }

    private static DossierStanding standing(String state, String stage) {
        return stage.equals(DossierStage.NONE.name())
                ? DossierStanding.of(DossierState.valueOf(state))
                : DossierStanding.at(DossierStage.valueOf(stage));
    }

    private void nothingIsToldBeforeItsLetter() {
        assertThat(story.database()
                        .rows("select dossier_id from decision where read_at is not null"
                                + " and (sent_at is null or read_at < sent_at)"))
                .as("letters opened before they were sent")
                .isEmpty();
    }

    /** Agreements within what was granted, payments within agreements, each asked for with evidence and certified by another person. */
    private void moneyIsPaidAsAgreed() {
        assertThat(story.database().count("select coalesce(sum(amount), 0) from agreement where state <> 'TERMINATED'"))
                .isLessThanOrEqualTo(story.call().envelope() * 100L);
        assertThat(story.database()
                        .rows("select a.dossier_id from agreement a left join decision g on g.dossier_id = a.dossier_id"
                                + " and g.kind = 'ACCEPTED' and g.ended_at is null where a.state <> 'TERMINATED'"
                                + " and (g.id is null or a.amount > g.amount)"))
                .as("agreements on more than was granted")
                .isEmpty();
        assertThat(story.database()
                        .rows("select a.dossier_id from agreement a join instalment i on i.agreement_id = a.id"
                                + " where a.state <> 'TERMINATED' group by a.id having"
                                + " coalesce(sum(i.amount) filter (where i.state = 'PAID'), 0) > a.amount"
                                + " or sum(i.amount) filter (where i.state <> 'DROPPED') <> a.amount"))
                .as("schedules that come to another sum than their agreement")
                .isEmpty();
        assertThat(story.database()
                        .rows("select i.id from instalment i where i.state in ('VALIDATED', 'PAID') and not"
                                + " (i.request <> '' and exists (select 1 from agreement_piece p join attachment f"
                                + " on f.piece_id = p.id where p.kind = 'EVIDENCE' and p.item = i.id and f.state = 'SAFE')"
                                + " and exists (select 1 from agreement_event e where e.item = i.id"
                                + " and e.act = 'INSTALMENT_CERTIFY_SERVICE' and e.author_id = i.certified_by)"
                                + " and exists (select 1 from agreement_event e where e.item = i.id"
                                + " and e.act = 'INSTALMENT_VALIDATE' and e.author_id <> i.certified_by))"))
                .as("payments without request, evidence or two persons")
                .isEmpty();
    }
}
