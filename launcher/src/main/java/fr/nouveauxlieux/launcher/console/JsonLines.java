package fr.nouveauxlieux.launcher.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One JSON object a line: {@code time} (UTC), {@code level}, {@code logger}, {@code thread}, {@code message}, {@code error}. */
public final class JsonLines extends Formatter {
    private static final char FIRST_PRINTABLE = 0x20;

    @Override
    public String format(LogRecord record) {
        StringBuilder line = new StringBuilder("{");
        member(line, "time", record.getInstant().toString());
        member(line.append(','), "level", record.getLevel().getName());
        member(line.append(','), "logger", String.valueOf(record.getLoggerName()));
        member(line.append(','), "thread", Long.toString(record.getLongThreadID()));
        member(line.append(','), "message", String.valueOf(formatMessage(record)));
        if (record.getThrown() != null) {
            StringWriter trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            member(line.append(','), "error", trace.toString());
        }
        return line.append("}\n").toString();
    }

    private static void member(StringBuilder line, String name, String value) {
        line.append('"').append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            appendEscaped(line, value.charAt(i));
        }
        line.append('"');
    }

    private static void appendEscaped(StringBuilder line, char character) {
        switch (character) {
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (character < FIRST_PRINTABLE) {
                    line.append(String.format("\\u%04x", (int) character));
                } else {
                    line.append(character);
                }
            }
        }
    }
}
