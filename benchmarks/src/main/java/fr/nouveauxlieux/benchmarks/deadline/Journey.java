package fr.nouveauxlieux.benchmarks.deadline;

import java.io.IOException;
import java.net.http.HttpResponse;

/** What somebody does to submit: reads the last page, presses its button, is shown that it is done, keeps the receipt. */
final class Journey {

    /**
     * What became of it.
     *
     * @param pressedAt when the button was to be pressed, by {@link System#nanoTime()}
     * @param pageNanos until the page with the button was there
     * @param submitNanos from when the button was to be pressed until the answer was there
     * @param status of that answer; 0 where none came
     * @param receipt as it was handed out; empty where there was none
     */
    record Outcome(Applicant applicant, long pressedAt, long pageNanos, long submitNanos, int status, byte[] receipt) {

        boolean isAcknowledged() {
            return status == ApplicantClient.SEE_OTHER;
        }

        long answeredAt() {
            return pressedAt + submitNanos;
        }
    }

    /** The page with its button. */
    record Ready(Applicant applicant, String token, long pageNanos) {}

    private static final byte[] NONE = {};

    private final ApplicantClient client;

    Journey(ApplicantClient client) {
        this.client = client;
    }

    Ready open(Applicant applicant) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String page = client.getPage(applicant.session(), addressOf(applicant));
        return new Ready(applicant, ApplicantClient.tokenOf(page), System.nanoTime() - begun);
    }

    /** The page alone, with no thought of submitting. */
    void read(Applicant applicant) throws IOException, InterruptedException {
        client.getPage(applicant.session(), addressOf(applicant));
    }

    /** @param at when the button is to be pressed, by {@link System#nanoTime()}: waiting for anything counts */
    Outcome press(Ready ready, long at) throws InterruptedException {
        Applicant applicant = ready.applicant();
        try {
            HttpResponse<byte[]> answer = client.submit(applicant.session(), addressOf(applicant), ready.token(), "");
            long took = System.nanoTime() - at;
            byte[] receipt = answer.statusCode() == ApplicantClient.SEE_OTHER ? fetchReceipt(applicant, answer) : NONE;
            return new Outcome(applicant, at, ready.pageNanos(), took, answer.statusCode(), receipt);
        } catch (IOException none) {
            return new Outcome(applicant, at, ready.pageNanos(), System.nanoTime() - at, 0, NONE);
        }
    }

    private byte[] fetchReceipt(Applicant applicant, HttpResponse<byte[]> answer)
            throws IOException, InterruptedException {
        client.get(applicant.session(), answer.headers().firstValue("Location").orElseThrow());
        HttpResponse<byte[]> receipt =
                client.get(applicant.session(), "/dossiers/" + applicant.dossier() + "/recepisse/1");
        return receipt.statusCode() == ApplicantClient.OK ? receipt.body() : NONE;
    }

    private static String addressOf(Applicant applicant) {
        return "/dossiers/" + applicant.dossier() + "/verifier";
    }
}
