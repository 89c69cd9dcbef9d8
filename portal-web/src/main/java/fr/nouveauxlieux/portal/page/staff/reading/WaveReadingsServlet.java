package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.review.ReviewTerms;
import fr.nouveauxlieux.review.ReviewVisibility;
import fr.nouveauxlieux.review.SendWaveToCommittee;
import fr.nouveauxlieux.review.SetReviewTerms;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How far the readings of a wave are, on what terms, and what of it goes to the committee. */
@WebServlet(ReadingAddress.WAVES + "/*")
public class WaveReadingsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String DUE = "due";
    private static final String VISIBILITY = "visibility";
    private static final String NAMED = "named";
    private static final String VERSION = "version";
    private static final int DAY_LENGTH = 10;

    @Inject
    private transient WaveReadingsPage page;

    @Inject
    private transient SetReviewTerms setReviewTerms;

    @Inject
    private transient SendWaveToCommittee sendWaveToCommittee;

    @Override
    protected String view() {
        return "staff/wave-readings";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<WaveKey> wave = ReadingAddress.findWave(request);
        return wave.isPresent() && isShown(wave.get());
    }

    /** False where there is no such wave. */
    private boolean isShown(WaveKey wave) {
        try {
            page.show(wave);
            return !page.getTitle().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (prepare(request)) {
            fill(form);
        }
    }

    private void fill(Form form) {
        ReviewTerms terms = page.readings().terms();
        form.fill(DUE, terms.due().map(LocalDate::toString).orElse(""))
                .fill(VISIBILITY, terms.visibility().name())
                .fill(NAMED, terms.named() ? "yes" : "")
                .fill(VERSION, Long.toString(terms.version()));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<WaveKey> wave = ReadingAddress.findWave(request).filter(this::isShown);
        if (wave.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        switch (form.value("action")) {
            case "terms" -> setTerms(response, wave.get(), form);
            case "send" -> send(response, wave.get());
            default -> showNotFound(request, response);
        }
    }

    private void setTerms(HttpServletResponse response, WaveKey wave, Form form) throws IOException {
        Optional<LocalDate> due = readDay(form);
        ReviewVisibility visibility = ReviewVisibility.valueOf(form.requireChoice(
                VISIBILITY,
                Arrays.stream(ReviewVisibility.values()).map(Enum::name).toList()));
        long version = form.value(VERSION).matches("\\d{1,18}") ? Long.parseLong(form.value(VERSION)) : 0;
        if (form.isRefused()) {
            return;
        }
        if (setReviewTerms.set(wave, new ReviewTerms(due, visibility, form.isTicked(NAMED), version))) {
            goOn(response, ReadingAddress.of(wave), new NoticeCode("reading-terms-set"));
        } else {
            form.refuseAll("reading.terms.overtaken");
            page.show(wave);
            fill(form);
        }
    }

    /** Empty where none is chosen, and where the form was refused for it. */
    private static Optional<LocalDate> readDay(Form form) {
        String day = form.readLine(DUE, DAY_LENGTH);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException notADay) {
            form.refuse(DUE, "reading.terms.wrong-day");
            return Optional.empty();
        }
    }

    private void send(HttpServletResponse response, WaveKey wave) throws IOException {
        boolean some = !sendWaveToCommittee.send(wave).isEmpty();
        goOn(response, ReadingAddress.of(wave), new NoticeCode(some ? "reading-wave-sent" : "reading-none-sent"));
    }
}
