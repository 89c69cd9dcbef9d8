package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names in an office document's archive give away. */
final class EntryNames {

    private static final Pattern MACROS = Pattern.compile(
            "(.*/)?vba(project|data)[^/]*\\.(bin|xml)|xl/(macro|dialog)sheets/.*|(.*/)?activex/.*|(basic|scripts|object \\d+/basic)/.*");

    private static final Pattern PROGRAM =
            Pattern.compile(".*\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|class|lnk|sh|apk|html?)");

    /** Out of the folder that it would be unpacked into. */
    private static final Pattern ESCAPING = Pattern.compile("(.*[/\\\\])?\\.\\.([/\\\\].*)?|[/\\\\].*|[a-z]:.*");

    private EntryNames() {}

    static Optional<FileFault> findFault(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (MACROS.matcher(plain).matches()) {
            return Optional.of(FileFault.MACROS);
        }
        if (PROGRAM.matcher(plain).matches()) {
            return Optional.of(FileFault.EXECUTABLE);
        }
        return ESCAPING.matcher(plain).matches() ? Optional.of(FileFault.DISGUISED) : Optional.empty();
    }
}
