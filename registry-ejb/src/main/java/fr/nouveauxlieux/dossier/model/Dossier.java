package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.DossierNumber;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.DossierTransition;
import fr.nouveauxlieux.dossier.IllegalTransitionException;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.StateView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OrganisationId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A dossier. Its state changes by the table of transitions only. */
@Entity
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier")
    @SequenceGenerator(name = "dossier", sequenceName = "dossier_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    private String number;

    @Column(name = "call_code")
    private String callCode;

    @Column(name = "call_version")
    private int callVersion;

    private String wave;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "owner_id")
    private String owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Dossier parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Dossier letter;

    @Enumerated(EnumType.STRING)
    private DossierState state = DossierState.DRAFT;

    @Enumerated(EnumType.STRING)
    private DossierStage stage = DossierStage.NONE;

    private String title = "";
    private String departement;

    @Column(name = "submitted_title")
    private String submittedTitle;

    @Column(name = "submitted_departement")
    private String submittedDepartement;

    @Column(name = "submitted_aid")
    private Long submittedAid;

    @Column(name = "submitted_address")
    private String submittedAddress;

    @Column(name = "submitted_place")
    private String submittedPlace;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    private boolean amended;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "implicit_refusal_on")
    private LocalDate implicitRefusalOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** When it was submitted last or its state changed last; null where it was never submitted. */
    @Column(name = "told_at")
    private Instant toldAt;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DossierStep> steps = new ArrayList<>();

    @Column(name = "warned_at")
    private Instant warnedAt;

    /** The stage at which it was before a decision that its authors do not know yet; null where they know how it stands. */
    @Enumerated(EnumType.STRING)
    @Column(name = "untold_stage")
    private DossierStage untoldStage;

    @Version
    private long version;

    protected Dossier() {}

    /** A draft. @param parent the dossier that it takes up; null where there is none */
    public Dossier(
            DossierNumber number,
            CallCode call,
            int callVersion,
            OrganisationId organisation,
            AccountId owner,
            Dossier parent,
            Instant now) {
        if (callVersion < 1) {
            throw new IllegalArgumentException("expected the version of a call, from 1, was " + callVersion);
        }
        this.publicId = DossierId.draw().value();
        this.number = number.value();
        this.callCode = call.value();
        this.callVersion = callVersion;
        this.organisation = organisation.value();
        this.owner = owner.value();
        this.parent = parent;
        this.begunAt = Objects.requireNonNull(now);
        this.savedAt = now;
    }

    /**
     * It is of a second stage, and this one is the letter of intent that it follows.
     *
     * @throws IllegalStateException if the letter was not retained, or is another organisation's
     */
    public void follow(Dossier retained) {
        if (retained.state != DossierState.LETTER_RETAINED || !retained.organisation.equals(organisation)) {
            throw new IllegalStateException("expected a retained letter of the same organisation");
        }
        letter = retained;
    }

    /** Whether answers may change in this state. The wave to which it was submitted has its say too. */
    public boolean isAmendable() {
        return state == DossierState.DRAFT || state == DossierState.SUBMITTED;
    }

    /** Whether something was submitted, ever. */
    public boolean wasSubmitted() {
        return submittedAt != null;
    }

    /**
     * Some of its answers or files changed.
     *
     * @param newTitle what the answers say now
     * @param newDepartement code of the one of the address answered
     */
    public void amend(String newTitle, Optional<String> newDepartement, Instant now) {
        if (!isAmendable()) {
            throw new IllegalStateException("a dossier that is " + standing() + " does not change");
        }
        title = Objects.requireNonNull(newTitle);
        departement = newDepartement.orElse(null);
        savedAt = now;
        amended = true;
    }

    /** It answers a newer version of its call from now on. */
    public void adopt(int newCallVersion) {
        if (newCallVersion <= callVersion) {
            throw new IllegalArgumentException("expected a version after " + callVersion + ", was " + newCallVersion);
        }
        callVersion = newCallVersion;
    }

    /** A version of it was frozen for a wave. */
    public void submitTo(DossierTransition transition, String newWave, ImplicitRefusal refusal, Instant now) {
        take(transition, now);
        wave = Objects.requireNonNull(newWave);
        submittedAt = now;
        toldAt = now;
        implicitRefusalOn = refusal.on();
        submittedTitle = title;
        submittedDepartement = departement;
        amended = false;
    }

    /** What the version that was submitted last says. */
    public void tell(SubmittedFacts facts) {
        submittedAid = facts.aid().map(Money::cents).orElse(null);
        submittedAddress = facts.address().orElse(null);
        submittedPlace = facts.place().orElse(null);
    }

    /** @throws IllegalTransitionException if the transition does not begin where the dossier stands */
    public void take(DossierTransition transition, Instant now) {
        if (!transition.from().equals(standing())) {
            throw new IllegalTransitionException(standing(), transition.action());
        }
        state = transition.to().state();
        stage = transition.to().stage();
        endedAt = state.isFinal() ? now : null;
        toldAt = wasSubmitted() ? now : null;
        untoldStage = null;
        steps.add(new DossierStep(this, transition.to(), now));
    }

    /**
     * As {@link #take}, of a decision on what is under instruction: nobody outside the administration is told before
     * {@link #tellStanding}.
     */
    public void takeUntold(DossierTransition transition, Instant now) {
        if (state != DossierState.UNDER_INSTRUCTION || !transition.to().state().isFinal()) {
            throw new IllegalArgumentException("expected a decision on a dossier under instruction");
        }
        DossierStage before = stage;
        Instant toldBefore = toldAt;
        take(transition, now);
        untoldStage = before;
        toldAt = toldBefore;
    }

    /** How it stands is told from now on. */
    public void tellStanding(Instant now) {
        if (untoldStage != null) {
            untoldStage = null;
            toldAt = now;
        }
    }

    /** Its author was told that the draft is going to be deleted. */
    public void warn(Instant now) {
        warnedAt = now;
    }

    /** Whether it is a draft in which nobody wrote since, and of which its author was not told. */
    public boolean isForgottenSince(Instant moment) {
        return state == DossierState.DRAFT
                && savedAt.isBefore(moment)
                && (warnedAt == null || !warnedAt.isAfter(savedAt));
    }

    public long key() {
        return id;
    }

    public DossierId id() {
        return new DossierId(publicId);
    }

    public DossierNumber number() {
        return new DossierNumber(number);
    }

    public CallCode call() {
        return new CallCode(callCode);
    }

    public int callVersion() {
        return callVersion;
    }

    /** To which it was submitted. */
    public Optional<String> wave() {
        return Optional.ofNullable(wave);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public AccountId owner() {
        return new AccountId(owner);
    }

    public Optional<DossierId> parent() {
        return Optional.ofNullable(parent).map(Dossier::id);
    }

    /** The letter of intent that it follows, of a second stage. */
    public Optional<Dossier> letter() {
        return Optional.ofNullable(letter);
    }

    public DossierStanding standing() {
        return new DossierStanding(state, stage);
    }

    public DossierState state() {
        return state;
    }

    /** How it stands for whoever is not of the administration: a decision that is not told yet is none. */
    public DossierStanding toldStanding() {
        return untoldStage == null ? standing() : DossierStanding.at(untoldStage);
    }

    /** Whether something was decided on it that its authors do not know yet. */
    public boolean isUntold() {
        return untoldStage != null;
    }

    public String title() {
        return title;
    }

    public Optional<String> departement() {
        return Optional.ofNullable(departement);
    }

    /** As it was submitted last, whatever its author has changed since; as it is written where nothing was submitted. */
    public String toldTitle() {
        return wasSubmitted() ? submittedTitle : title;
    }

    /** Where it lies for the administration: as it was submitted last, as {@link #toldTitle}. */
    public Optional<String> toldDepartement() {
        return Optional.ofNullable(wasSubmitted() ? submittedDepartement : departement);
    }

    /** When it was submitted last or its state changed last; empty where it was never submitted. */
    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    /** The states that it took, in their order. */
    public List<StateView> states() {
        return steps.stream().map(DossierStep::view).toList();
    }

    /** As {@link #states}, without a decision that is not told yet. */
    public List<StateView> toldStates() {
        List<StateView> all = states();
        return untoldStage == null ? all : all.subList(0, all.size() - 1);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Whether something changed since it was submitted last. */
    public boolean isAmended() {
        return amended;
    }

    public Subject subject() {
        return new Subject("dossier", publicId);
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> values = new TreeMap<>();
        values.put("number", number);
        values.put("call", callCode);
        values.put("call-version", callVersion);
        values.put("wave", wave);
        values.put("organisation", organisation);
        values.put("owner", owner);
        values.put("state", state.name());
        values.put("stage", stage.name());
        return values;
    }
}
