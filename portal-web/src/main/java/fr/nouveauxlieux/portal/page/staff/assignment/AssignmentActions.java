package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.ApartReason;
import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.ComputeRun;
import fr.nouveauxlieux.assignment.KeepReadersApart;
import fr.nouveauxlieux.assignment.LiftReadersApart;
import fr.nouveauxlieux.assignment.OfferSettings;
import fr.nouveauxlieux.assignment.ReadWaveAssignments;
import fr.nouveauxlieux.assignment.ReadersPair;
import fr.nouveauxlieux.assignment.ReviewSending;
import fr.nouveauxlieux.assignment.SendToReview;
import fr.nouveauxlieux.assignment.WaveAssignments;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What can be sent from the page of a wave. Each action leaves the form refused, or is done. */
@ApplicationScoped
public class AssignmentActions {

    @Inject
    private OfferSettings offerSettings;

    @Inject
    private ComputeRun computeRun;

    @Inject
    private KeepReadersApart keepReadersApart;

    @Inject
    private LiftReadersApart liftReadersApart;

    @Inject
    private ReadWaveAssignments readWaveAssignments;

    @Inject
    private SendToReview sendToReview;

    @Inject
    private Permissions permissions;

    /** Where whoever looks may have a run reckoned. */
    void fill(WaveKey wave, Form form) {
        if (permissions.may(ComputeRun.class, wave)) {
            SettingsForm.fill(form, offerSettings.offer(wave));
        }
    }

    Optional<AssignmentRunId> compute(WaveKey wave, Form form) {
        permissions.require(ComputeRun.class, wave);
        return SettingsForm.read(form).map(settings -> computeRun.compute(wave, settings));
    }

    String keepApart(WaveKey wave, Form form) {
        permissions.require(KeepReadersApart.class, wave);
        Optional<AccountId> one = readAccount(form, "one");
        Optional<AccountId> other = readAccount(form, "other");
        String reason = form.requireLine("reason", ApartReason.LONGEST);
        if (one.isPresent() && one.equals(other)) {
            form.refuse("other", "assignment.refused.same");
        }
        if (form.isRefused()) {
            return "";
        }
        boolean kept = keepReadersApart.keep(
                wave, new ReadersPair(one.orElseThrow(), other.orElseThrow()), new ApartReason(reason));
        return kept ? "readers-apart" : "readers-apart-already";
    }

    String liftApart(WaveKey wave, Form form) {
        permissions.require(LiftReadersApart.class, wave);
        Optional<AccountId> one = readAccount(form, "one");
        Optional<AccountId> other = readAccount(form, "other");
        if (form.isRefused()) {
            return "";
        }
        liftReadersApart.lift(wave, new ReadersPair(one.orElseThrow(), other.orElseThrow()));
        return "readers-apart-lifted";
    }

    static Optional<AccountId> readAccount(Form form, String field) {
        Optional<AccountId> account = AccountId.find(form.value(field));
        if (account.isEmpty()) {
            form.refuse(field, "entry.choose");
        }
        return account;
    }

    /** Each for itself, so that one that cannot go holds back no other. */
    String sendReady(WaveKey wave, Form form) {
        permissions.require(SendToReview.class, wave);
        WaveAssignments assignments = readWaveAssignments.read(wave);
        int sent = 0;
        for (WaveAssignments.DossierLine dossier : assignments.dossiers()) {
            if (AssignmentPage.isReady(dossier) && sendToReview.send(dossier.id(), false) == ReviewSending.SENT) {
                sent++;
            }
        }
        if (sent == 0) {
            form.refuseAll("assignment.refused.none-ready");
        }
        return "review-sent";
    }
}
