package fr.nouveauxlieux.committee.minutes;

import java.util.List;
import java.util.Optional;

/** Prints minutes with their signatures as PDF/UA-1; until both have signed, each page says so. */
public final class MinutesPrinter {

    private MinutesPrinter() {}

    /** The same minutes and signatures always give the same bytes. */
    public static byte[] print(MinutesView minutes) {
        PaperWords words = PaperWords.in(minutes.paper().language());
        PaperWriting after = new PaperWriting();
        after.section(words.get("signatures.heading"));
        if (minutes.signatures().isEmpty()) {
            after.paragraph(words.get("signatures.none"));
        } else {
            after.paragraph(words.get("signatures.what"));
            after.table(
                    List.of(
                            words.get("signatures.quality"),
                            words.get("signatures.name"),
                            words.get("signatures.at"),
                            words.get("signatures.digest")),
                    minutes.signatures().stream()
                            .map(signature -> row(signature, words))
                            .toList());
        }
        return PaperPrinter.print(
                minutes.paper(),
                minutes.isComplete() ? Optional.empty() : Optional.of(words.get("signatures.mark")),
                after.blocks(),
                minutes.signatures().stream()
                        .map(SignatureView::signedAt)
                        .reduce(minutes.drawnUpAt(), (first, second) -> second.isAfter(first) ? second : first));
    }

    private static List<String> row(SignatureView signature, PaperWords words) {
        return List.of(
                words.of("signature", signature.quality()),
                signature.typedName(),
                words.moment(signature.signedAt()),
                signature.digest());
    }
}
