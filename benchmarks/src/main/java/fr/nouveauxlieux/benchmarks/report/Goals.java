package fr.nouveauxlieux.benchmarks.report;

import java.io.PrintStream;

/** The goals that figures were held against. */
public final class Goals {

    private final MarkdownTable table = new MarkdownTable("goal", "wanted", "measured", "met");

    public void atLeast(double wanted, String what, double measured) {
        add(what, "≥ " + Figures.of(wanted), measured, measured >= wanted);
    }

    public void atMost(double wanted, String what, double measured) {
        add(what, "≤ " + Figures.of(wanted), measured, measured <= wanted);
    }

    private void add(String what, String wanted, double measured, boolean met) {
        table.add(what, wanted, Figures.of(measured), met ? "yes" : "**no**");
    }

    public void print(PrintStream out) {
        table.print(out);
    }
}
