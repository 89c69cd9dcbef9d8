package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.place.ingest.SourceCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a key opens, as one text: {@code imports:france-services} or {@code dossiers:read}, the latter within a call, within
 * départements, or both: {@code dossiers:read;call=campus-connectes;in=59,62}.
 */
public sealed interface KeyScope extends Comparable<KeyScope> {

    /** What the program may do that shows the key. */
    RoleGrant grant();

    /** Sending files of one source. @param source the only one that it may be used for */
    record SendFiles(SourceCode source) implements KeyScope {

        private static final String START = "imports:";

        public SendFiles {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public RoleGrant grant() {
            return RoleGrant.forSources(Role.PARTNER, Set.of(source.value()));
        }

        @Override
        public String toString() {
            return START + source;
        }
    }

    /**
     * Reading submitted dossiers.
     *
     * @param call the only one that it is for; empty for all
     * @param departements codes of where the dossiers lie; empty for the whole country, and for those that do not tell
     */
    record ReadDossiers(Optional<CallCode> call, Set<String> departements) implements KeyScope {

        private static final String START = "dossiers:read";
        private static final Pattern SHAPE = Pattern.compile(START + "(?:;call=([^;]+))?(?:;in=([^;]+))?");

        /** @throws IllegalArgumentException for what is no code of a département */
        public ReadDossiers {
            Objects.requireNonNull(call, "call");
            departements = Set.copyOf(departements);
            grantOf(call, departements);
        }

        private static RoleGrant grantOf(Optional<CallCode> call, Set<String> departements) {
            return new RoleGrant(Role.DOSSIER_PROGRAM, departements, call.map(CallCode::value));
        }

        @Override
        public RoleGrant grant() {
            return grantOf(call, departements);
        }

        @Override
        public String toString() {
            return START
                    + call.map(code -> ";call=" + code).orElse("")
                    + (departements.isEmpty() ? "" : ";in=" + String.join(",", new TreeSet<>(departements)));
        }
    }

    /** @throws IllegalArgumentException saying what was expected */
    static KeyScope parse(String text) {
        if (text.startsWith(SendFiles.START)) {
            return new SendFiles(new SourceCode(text.substring(SendFiles.START.length())));
        }
        Matcher reading = ReadDossiers.SHAPE.matcher(text);
        if (!reading.matches()) {
            throw new IllegalArgumentException(
                    "expected what a key opens as imports:france-services or dossiers:read;in=59, was " + text);
        }
        return new ReadDossiers(
                Optional.ofNullable(reading.group(1)).map(CallCode::new),
                reading.group(2) == null ? Set.of() : Set.of(reading.group(2).split(",")));
    }

    @Override
    default int compareTo(KeyScope other) {
        return toString().compareTo(other.toString());
    }
}
