package fr.nouveauxlieux.benchmarks.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table whose first column is text and whose others are figures. */
public final class MarkdownTable {

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    public MarkdownTable(String... titles) {
        columns = titles.length;
        add(titles);
        lines.add("|---|" + String.join("|", Collections.nCopies(columns - 1, "---:")) + "|");
    }

    public void add(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("expected " + columns + " cells, had " + cells.length);
        }
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    public void print(PrintStream out) {
        lines.forEach(out::println);
        out.println();
        out.flush();
    }
}
