package fr.nouveauxlieux.notification.internal.writing;

import static fr.nouveauxlieux.notification.internal.writing.ValueKind.DATE;
import static fr.nouveauxlieux.notification.internal.writing.ValueKind.DURATION;
import static fr.nouveauxlieux.notification.internal.writing.ValueKind.LINE;
import static fr.nouveauxlieux.notification.internal.writing.ValueKind.MOMENT;
import static fr.nouveauxlieux.notification.internal.writing.ValueKind.PARAGRAPH;
import static fr.nouveauxlieux.notification.internal.writing.ValueKind.PATH;
import static fr.nouveauxlieux.notification.internal.writing.ValueKind.ROLE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The messages that the portal knows to write, with the values that each needs. {@code link} is the page that the
 * message leads to; {@code until} is when that link stops working.
 */
public enum Template {
    VERIFY_ADDRESS("account.verify-address", Map.of("link", PATH, "until", MOMENT)),
    /** To an address that has an account, after somebody tried to register with it. The link leads to signing in. */
    ADDRESS_KNOWN("account.address-known", Map.of("link", PATH)),
    RESET_PASSPHRASE("account.reset-passphrase", Map.of("link", PATH, "until", MOMENT)),
    /** The link leads to where a passphrase is reset. */
    PASSPHRASE_CHANGED("account.passphrase-changed", Map.of("link", PATH, "at", MOMENT)),
    /** To the former address. */
    ADDRESS_CHANGED("account.address-changed", Map.of("at", MOMENT)),
    /** The link leads to where a passphrase is reset. */
    MANY_FAILURES("account.many-failures", Map.of("link", PATH, "at", MOMENT)),
    /** The link leads to the account. */
    ROLE_GRANTED("account.role-granted", Map.of("link", PATH, "role", ROLE)),
    /** The link leads to the sessions of the account; the origin is a network, as {@code 192.0.2.0/24}. */
    NEW_SIGN_IN("account.new-sign-in", Map.of("link", PATH, "at", MOMENT, "origin", LINE), true),
    /** The link leads to signing in. */
    UNUSED_WARNING("account.unused-warning", Map.of("link", PATH, "on", DATE)),
    ERASED("account.erased", Map.of("at", MOMENT)),
    INVITATION("organisation.invitation", Map.of("link", PATH, "until", MOMENT, "organisation", LINE, "inviter", LINE)),
    /** To the managers of an organisation, from someone who would be a member. */
    JOIN_REQUEST("organisation.join-request", Map.of("link", PATH, "organisation", LINE, "requester", LINE)),
    /** To the person that it was handed to. The link leads to the organisation. */
    HANDED_OVER("organisation.handed-over", Map.of("link", PATH, "organisation", LINE)),
    /**
     * To the author of a dossier, which the link leads to, where its receipt is. {@code until} is when it can be amended
     * no more, {@code refusal} the day on which silence refuses it, {@code service} and {@code contact} the name and the
     * address of who answers.
     */
    DOSSIER_SUBMITTED(
            "dossier.submitted",
            Map.of(
                    "link", PATH, "number", LINE, "call", LINE, "wave", LINE, "at", MOMENT, "until", MOMENT, "refusal",
                    DATE, "service", LINE, "contact", LINE)),
    /** The link leads to the draft, which is erased on the day given unless someone writes in it. */
    DRAFT_WARNING("dossier.draft-warning", Map.of("link", PATH, "number", LINE, "call", LINE, "on", DATE)),
    /** Of a draft whose call was amended while its wave is open. The link leads to the draft, which tells what changed. */
    CALL_AMENDED("dossier.call-amended", Map.of("link", PATH, "number", LINE, "call", LINE)),
    GUEST_INVITATION(
            "dossier.guest-invitation",
            Map.of("link", PATH, "until", MOMENT, "inviter", LINE, "organisation", LINE, "call", LINE)),
    /** Of a draft whose wave closes at {@code until}, in {@code left}. */
    DOSSIER_REMINDER(
            "dossier.reminder",
            Map.of("link", PATH, "number", LINE, "call", LINE, "wave", LINE, "until", MOMENT, "left", DURATION),
            true),
    CORRECTION_REQUESTED(
            "dossier.correction-requested", Map.of("link", PATH, "number", LINE, "call", LINE, "due", DATE)),
    /** To a prefecture. */
    OPINION_ASKED("dossier.opinion-asked", Map.of("link", PATH, "number", LINE, "call", LINE, "due", DATE)),
    /** Someone wrote about the dossier; what is only read in it. */
    DOSSIER_MESSAGE("dossier.message", Map.of("link", PATH, "number", LINE, "call", LINE)),
    TAKEN_UNDER_INSTRUCTION(
            "dossier.taken-under-instruction", Map.of("link", PATH, "number", LINE, "call", LINE, "at", MOMENT)),
    /** Of a letter of intent. The link leads to the call whose dossier can be begun now. */
    LETTER_RETAINED("dossier.letter-retained", Map.of("link", PATH, "number", LINE, "call", LINE, "next", LINE)),
    /** Of a letter of intent. The link leads to it, where the reasons stand too. */
    LETTER_NOT_RETAINED(
            "dossier.letter-not-retained",
            Map.of("link", PATH, "number", LINE, "call", LINE, "next", LINE, "reasons", PARAGRAPH)),
    /** To a member of a committee. {@code at} is when it sits, {@code agenda} the numbers of its dossiers in their order. */
    COMMITTEE_CONVENED(
            "committee.convened",
            Map.of("link", PATH, "call", LINE, "at", MOMENT, "place", PARAGRAPH, "agenda", PARAGRAPH)),
    /** As {@code committee.convened}, of a session that sits whoever comes since the first one lacked its quorum. */
    COMMITTEE_CONVENED_AGAIN(
            "committee.convened-again",
            Map.of("link", PATH, "call", LINE, "at", MOMENT, "place", PARAGRAPH, "agenda", PARAGRAPH)),
    COMMITTEE_CANCELLED("committee.cancelled", Map.of("link", PATH, "call", LINE, "at", MOMENT, "reason", PARAGRAPH)),
    /** That a letter of decision is there; never what it says. The link leads to where it is opened. */
    DECISION_LETTER_SENT("decision.letter-sent", Map.of("link", PATH, "number", LINE, "call", LINE)),
    /** That a letter of decision is void. The link leads to where it was opened. */
    DECISION_LETTER_VOIDED("decision.letter-voided", Map.of("link", PATH, "number", LINE, "call", LINE)),
    /** To a network, because whoever applied wants it to know. */
    DECISION_NETWORK_ACCEPTED(
            "decision.network-accepted",
            Map.of("network", LINE, "number", LINE, "project", LINE, "organisation", LINE, "call", LINE)),
    DECISION_NETWORK_REFUSED(
            "decision.network-refused",
            Map.of(
                    "network",
                    LINE,
                    "number",
                    LINE,
                    "project",
                    LINE,
                    "organisation",
                    LINE,
                    "call",
                    LINE,
                    "reasons",
                    PARAGRAPH)),
    /** An agreement, or an amendment of one, waits for the beneficiary's signature. */
    AGREEMENT_TO_SIGN("agreement.to-sign", Map.of("link", PATH, "number", LINE, "call", LINE)),
    /** Something was done with an agreement; what is only read in it. */
    AGREEMENT_NEWS("agreement.news", Map.of("link", PATH, "number", LINE, "call", LINE)),
    REPORT_DUE("agreement.report-due", Map.of("link", PATH, "number", LINE, "call", LINE, "due", DATE)),
    REPORT_LATE("agreement.report-late", Map.of("link", PATH, "number", LINE, "call", LINE, "due", DATE)),
    DOSSIER_WITHDRAWN("dossier.withdrawn", Map.of("link", PATH, "number", LINE, "call", LINE, "at", MOMENT)),
    /** To a secretary of the committee, of someone on the panel. The link leads to the panel, where the interest is read. */
    INTEREST_RAISED("panel.interest-raised", Map.of("link", PATH, "number", LINE, "call", LINE, "person", LINE)),
    /** To a reader, of dossiers given at once. The link leads to all that they read. */
    READING_ASSIGNED("review.assigned", Map.of("link", PATH, "call", LINE, "count", LINE, "due", DATE)),
    /** To a secretary. The link leads to who reads what in the wave. */
    READER_STOOD_ASIDE("review.reader-stood-aside", Map.of("link", PATH, "call", LINE, "number", LINE)),
    /** To readers, before the day by which their reviews are awaited and on it. {@code left} is how many they have left. */
    READING_REMINDER(
            "review.reminder", Map.of("link", PATH, "call", LINE, "wave", LINE, "left", LINE, "due", DATE), true),
    /** As the one before, once that day has passed. */
    READING_LATE("review.late", Map.of("link", PATH, "call", LINE, "wave", LINE, "left", LINE, "due", DATE), true),
    /** To the instructor: a reader would ask the applicant something. */
    READER_QUESTION("review.question", Map.of("link", PATH, "number", LINE, "call", LINE)),
    /** To the reader whose question is answered. */
    READER_ANSWER("review.answer", Map.of("link", PATH, "number", LINE, "call", LINE)),
    /** To secretaries of the committee: a review counts no longer, its reader having stood aside. */
    REVIEW_SET_ASIDE("review.set-aside", Map.of("link", PATH, "number", LINE, "call", LINE)),
    /** To whoever said what is wrong with a place, to whose page the link leads. */
    CONTRIBUTION_ACCEPTED("contribution.accepted", Map.of("link", PATH, "place", LINE)),
    /** The place is no longer in the public registry, so that there is nowhere to lead to. */
    PLACE_REMOVED("contribution.place-removed", Map.of("place", LINE)),
    CONTRIBUTION_REFUSED("contribution.refused", Map.of("link", PATH, "place", LINE, "reason", LINE)),
    /** To the managers of the organisation that offers premises, to whose offer the link leads; as those below. */
    PREMISES_PUBLISHED("premises.published", Map.of("link", PATH, "offer", LINE)),
    PREMISES_REFUSED("premises.refused", Map.of("link", PATH, "offer", LINE, "reason", LINE)),
    /** Someone is interested; who, is only read there. */
    PREMISES_INTEREST("premises.interest", Map.of("link", PATH, "offer", LINE));

    private final String code;
    private final Map<String, ValueKind> needs;
    private final boolean optional;

    Template(String code, Map<String, ValueKind> needs) {
        this(code, needs, false);
    }

    Template(String code, Map<String, ValueKind> needs, boolean optional) {
        this.code = code;
        this.needs = needs;
        this.optional = optional;
    }

    public static Optional<Template> find(String code) {
        return Arrays.stream(values())
                .filter(template -> template.code.equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException naming the code, if there is none of it */
    public static Template get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("there is no template " + code));
    }

    /** Those that a person may refuse. */
    public static List<Template> listOptional() {
        return Arrays.stream(values()).filter(Template::isOptional).toList();
    }

    public String code() {
        return code;
    }

    /** Whether a person may refuse it. */
    public boolean isOptional() {
        return optional;
    }

    public boolean hasLink() {
        return needs.containsKey("link");
    }

    /** @throws IllegalArgumentException naming the value that lacks, is not asked for, or is not what was expected */
    public void require(Map<String, String> given) {
        Set<String> surplus = new TreeSet<>(given.keySet());
        surplus.removeAll(needs.keySet());
        if (!surplus.isEmpty()) {
            throw new IllegalArgumentException(code + " has no use for the value " + String.join(", ", surplus));
        }
        for (String name : new TreeSet<>(needs.keySet())) {
            if (!given.containsKey(name)) {
                throw new IllegalArgumentException(code + " lacks the value " + name);
            }
            needs.get(name).require(name, given.get(name));
        }
    }

    Map<String, ValueKind> needs() {
        return needs;
    }
}
