package fr.nouveauxlieux.award.agreement.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.nouveauxlieux.award.agreement.PaymentFault;
import fr.nouveauxlieux.award.agreement.PaymentLine;
import fr.nouveauxlieux.award.agreement.PaymentOrder;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Payment files: as they are handed over, and as they come back. */
public final class PaymentCsv {

    private static final List<String> COLUMNS = List.of(
            "versement",
            "dossier",
            "beneficiaire",
            "identifiant",
            "titulaire",
            "iban",
            "montant",
            "etat",
            "date",
            "motif");
    private static final String PAID = "paye";
    private static final String FAILED = "echec";
    private static final int LONGEST_REASON = 500;

    private PaymentCsv() {}

    /**
     * A line that can be understood.
     *
     * @param number in the file, the head being the first
     * @param paidOn empty for what failed
     */
    public record Line(long number, long instalment, Optional<LocalDate> paidOn, String reason) {}

    /** What was understood, and what was not. */
    public record Reading(List<Line> lines, List<PaymentFault> faults) {}

    public static String write(PaymentOrder order) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(COLUMNS);
        for (PaymentLine line : order.lines()) {
            csv.writeRecord(
                    Long.toString(line.instalment()),
                    line.number(),
                    harmless(line.beneficiary()),
                    line.identifier(),
                    harmless(line.account().holder()),
                    line.account().iban().value(),
                    BigDecimal.valueOf(line.amount().cents(), 2).toPlainString(),
                    "",
                    "",
                    "");
        }
        return text.toString();
    }

    /** A spreadsheet runs what begins with one of these as a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Either mark between columns is understood, since spreadsheets write either. */
    public static Reading read(String text, LocalDate today) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = plain.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        try {
            Set<Long> seen = new HashSet<>();
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .ofNamedCsvRecord(plain)
                    .forEach(row -> read(row, today, seen, reading));
        } catch (CsvParseException unreadable) {
            reading.faults().add(new PaymentFault(1, PaymentFault.Kind.UNREADABLE));
        }
        return reading;
    }

    private static void read(NamedCsvRecord row, LocalDate today, Set<Long> seen, Reading reading) {
        long number = row.getStartingLineNumber();
        if (!row.getHeader().containsAll(List.of("versement", "etat", "date", "motif"))) {
            if (reading.faults().isEmpty()) {
                reading.faults().add(new PaymentFault(1, PaymentFault.Kind.COLUMNS));
            }
            return;
        }
        String key = cell(row, "versement");
        String state = cell(row, "etat");
        String reason = cell(row, "motif");
        Optional<LocalDate> day = day(cell(row, "date"), today);
        Optional<PaymentFault.Kind> fault = findFault(key, state, day, reason);
        if (fault.isEmpty() && !seen.add(Long.valueOf(key))) {
            fault = Optional.of(PaymentFault.Kind.TWICE);
        }
        if (fault.isPresent()) {
            reading.faults().add(new PaymentFault(number, fault.get()));
            return;
        }
        reading.lines().add(new Line(number, Long.parseLong(key), state.equals(PAID) ? day : Optional.empty(), reason));
    }

    private static Optional<PaymentFault.Kind> findFault(
            String key, String state, Optional<LocalDate> day, String reason) {
        if (!key.matches("[1-9]\\d{0,17}")) {
            return Optional.of(PaymentFault.Kind.UNKNOWN);
        }
        if (!state.equals(PAID) && !state.equals(FAILED)) {
            return Optional.of(PaymentFault.Kind.STATE);
        }
        if (state.equals(PAID) && day.isEmpty()) {
            return Optional.of(PaymentFault.Kind.DAY);
        }
        boolean lacks = state.equals(FAILED) && reason.isEmpty();
        return lacks || reason.length() > LONGEST_REASON ? Optional.of(PaymentFault.Kind.REASON) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isAfter(today));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
