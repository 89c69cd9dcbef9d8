package fr.nouveauxlieux.demonstration;

import static fr.nouveauxlieux.demonstration.Rows.listValues;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.nouveauxlieux.demonstration.sheet.Column;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody may ever be called, written to or linked to because of the demonstration. */
class MadeUpContactsTest {

    /** The ranges that ARCEP keeps for works of fiction. */
    private static final Pattern FICTITIOUS_NUMBER =
            Pattern.compile("\\+33(19900|26191|35301|46571|53649|63998)\\d{4}");

    private static final Pattern FICTITIOUS_MAILBOX = Pattern.compile("[a-z]+@[a-z0-9]+(-[a-z0-9]+)*\\.example");
    private static final Pattern LOOKS_LIKE_A_CONTACT =
            Pattern.compile("@|https?:|www\\.|\\b0[1-9]([ .]?\\d\\d){4}\\b|\\+\\d{6}|\\b\\d{14}\\b|\\bW\\d{9}\\b");
    private static final Set<Column> CONTACTS =
            EnumSet.of(Column.PHONES, Column.EMAILS, Column.WEBSITES, Column.SOCIAL_LINKS, Column.ACCESSIBILITY_LINK);

    private static List<NamedCsvRecord> rows;

    @BeforeAll
    static void writeMorePlacesThanTheDemonstrationHas(@TempDir Path folder) {
        rows = Rows.read(DemonstrationRegistry.writeCsv(folder, 12_000, 77));
    }

    @Test
    void telephoneNumbersAreOfTheRangesKeptForFiction() {
        assertThat(listAll(Column.PHONES))
                .hasSizeGreaterThan(5_000)
                .allMatch(p -> FICTITIOUS_NUMBER.matcher(p).matches());
    }

    @Test
    void electronicAddressesAreUnderTheReservedDomain() {
        assertThat(listAll(Column.EMAILS))
                .hasSizeGreaterThan(5_000)
                .allMatch(e -> FICTITIOUS_MAILBOX.matcher(e).matches());
    }

    @Test
    void webAddressesAreUnderTheReservedDomain() {
        for (Column column : List.of(Column.WEBSITES, Column.SOCIAL_LINKS, Column.ACCESSIBILITY_LINK)) {
            assertThat(listAll(column))
                    .isNotEmpty()
                    .map(URI::create)
                    .allMatch(link -> link.getScheme().equals("https")
                            && link.getHost() != null
                            && link.getHost().endsWith(".example"));
        }
    }

    @Test
    void noOtherCellHidesAContactOrANumberOfADirectory() {
        for (Column column : EnumSet.complementOf(EnumSet.copyOf(CONTACTS))) {
            assertThat(listAll(column))
                    .as(column.title())
                    .noneMatch(cell -> LOOKS_LIKE_A_CONTACT.matcher(cell).find());
        }
    }

    private static List<String> listAll(Column column) {
        return rows.stream().flatMap(r -> listValues(r, column)).toList();
    }
}
