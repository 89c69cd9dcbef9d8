package fr.nouveauxlieux.instruction;

import java.time.Instant;

/**
 * What someone who knows the matter thinks of a dossier.
 *
 * @param expert name and quality
 * @param recordedBy the full name of whoever of the service received it; empty where the account is erased
 */
public record ExpertOpinionView(
        String expert, OpinionVerdict verdict, String content, String recordedBy, Instant recordedAt) {}
