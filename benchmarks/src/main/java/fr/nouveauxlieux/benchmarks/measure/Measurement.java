package fr.nouveauxlieux.benchmarks.measure;

import java.util.OptionalDouble;

/**
 * What one client met.
 *
 * @param cpuMilliseconds processor time of one answer, on average
 * @param items how many items an answer held, on average
 */
public record Measurement(Latencies latencies, OptionalDouble cpuMilliseconds, double items) {}
