package fr.nouveauxlieux.place.ingest.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of a CSV file, one at a time, each understood by the source's mapping. The file is never held whole in
 * memory. What spoils the file as a whole is an {@link UnreadableSourceException}.
 */
public final class CsvSource implements Closeable {

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final RowInterpreter interpreter;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private long lastLine = 1;

    private CsvSource(SourceMapping mapping, Reader text) {
        interpreter = new RowInterpreter(mapping);
        reader = CsvReader.builder()
                .fieldSeparator(mapping.format().delimiter())
                .skipEmptyLines(true)
                .ofCsvRecord(text);
        records = reader.iterator();
        if (!advance()) {
            throw new UnreadableSourceException("the file is empty");
        }
        header = next().getFields().stream().map(String::strip).toList();
        requireColumns(mapping.columns());
    }

    /** @throws UnreadableSourceException if there is no such file, or it lacks a column that the mapping needs */
    public static CsvSource open(Path file, SourceMapping mapping) {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            skipByteOrderMark(bytes);
            return new CsvSource(
                    mapping,
                    new InputStreamReader(
                            bytes,
                            mapping.format()
                                    .charset()
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (NoSuchFileException e) {
            throw new UnreadableSourceException("there is no file " + file.getFileName(), e);
        } catch (IOException e) {
            throw new UnreadableSourceException("the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static void skipByteOrderMark(InputStream bytes) throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        for (int expected : BYTE_ORDER_MARK) {
            if (bytes.read() != expected) {
                bytes.reset();
                return;
            }
        }
    }

    private void requireColumns(Set<String> needed) {
        Set<String> missing = new TreeSet<>(needed);
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new UnreadableSourceException("the file lacks the columns " + String.join(", ", missing) + "; it has "
                    + String.join(", ", header));
        }
    }

    public boolean hasNext() {
        return advance();
    }

    public RowOutcome nextOutcome() {
        CsvRecord record = next();
        lastLine = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            String reason = "expected " + header.size() + " cells as in the header, had " + record.getFieldCount();
            return RowOutcome.refused(lastLine, new CellRejection("", "", reason), List.of());
        }
        return interpreter.interpret(lastLine, cellsOf(record));
    }

    /** NUL characters, which no text of the database can hold, are dropped. */
    private Cells cellsOf(CsvRecord record) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = record.getField(i).replace("\0", "").strip();
            if (!cell.isEmpty()) {
                byColumn.put(header.get(i), cell);
            }
        }
        return new Cells(byColumn);
    }

    private boolean advance() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new UnreadableSourceException("the file is not CSV after line " + lastLine + ": " + reasonOf(e), e);
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private CsvRecord next() {
        return records.next();
    }

    private UnreadableSourceException unreadable(UncheckedIOException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return new UnreadableSourceException(
                    "after line " + lastLine + " the file is not in the character set that its mapping says", e);
        }
        return new UnreadableSourceException("the file cannot be read after line " + lastLine, e);
    }

    private static String reasonOf(CsvParseException e) {
        return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
