package fr.nouveauxlieux.portal.page.survey;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.survey.GroupFigures;
import fr.nouveauxlieux.survey.QuestionFigures;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.Share;
import fr.nouveauxlieux.survey.SurveyResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Results as comma-separated values (RFC 4180): a row for each share, and one for each mean or median. */
final class SurveyCsv {

    private static final List<String> COLUMNS = List.of(
            "annee",
            "repondants",
            "groupe",
            "code",
            "question",
            "reponses",
            "reponse",
            "pourcentage",
            "valeur_centrale");

    private SurveyCsv() {}

    static void write(SurveyResults results, Writer out) {
        try {
            @SuppressWarnings("resource") // the writer is the container's to close
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            csv.writeRecord(COLUMNS);
            for (Respondents respondents : Respondents.values()) {
                for (GroupFigures group : results.of(respondents)) {
                    group.questions()
                            .forEach(figures -> write(csv, results.survey().year(), respondents, group, figures));
                }
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(
            CsvWriter csv, int year, Respondents respondents, GroupFigures group, QuestionFigures figures) {
        for (Share share : figures.shares()) {
            row(csv, year, respondents, group, figures, share.choice(), Integer.toString(share.percent()), "");
        }
        figures.middle()
                .map(BigDecimal::toPlainString)
                .ifPresent(middle -> row(csv, year, respondents, group, figures, "", "", middle));
    }

    private static void row(
            CsvWriter csv,
            int year,
            Respondents respondents,
            GroupFigures group,
            QuestionFigures figures,
            String choice,
            String percent,
            String middle) {
        csv.writeRecord(
                Integer.toString(year),
                respondents.code(),
                group.kind().name().toLowerCase(Locale.ROOT),
                group.code(),
                figures.question().code(),
                Integer.toString(figures.answers()),
                choice,
                percent,
                middle);
    }
}
