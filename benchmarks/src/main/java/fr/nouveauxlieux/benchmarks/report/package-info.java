/** What is printed: Markdown tables, ratios, and goals with whether they are met. */
package fr.nouveauxlieux.benchmarks.report;
