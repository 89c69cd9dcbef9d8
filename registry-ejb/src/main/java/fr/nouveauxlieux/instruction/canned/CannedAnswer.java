package fr.nouveauxlieux.instruction.canned;

import fr.nouveauxlieux.kernel.CallCode;
import java.time.Instant;

/** A text that a call's service writes often. @param changedBy the full name; empty where the account is erased */
public record CannedAnswer(
        CannedKey key, CallCode call, String title, String content, String changedBy, Instant changedAt) {}
