package fr.nouveauxlieux.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.spreadsheet.ReadCell.Kind;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntrustedSpreadsheetTest {

    private static void assertRefused(SpreadsheetFormat format, byte[] file, Reason reason) {
        assertThatThrownBy(() -> Spreadsheets.read(format, file, WrittenSheets.LIMITS))
                .isInstanceOfSatisfying(UnreadableSpreadsheetException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void whatIsNoArchiveIsRefused(SpreadsheetFormat format) {
        assertRefused(format, "rien".getBytes(StandardCharsets.UTF_8), Reason.NOT_THIS_FORMAT);
        assertRefused(format, new byte[0], Reason.NOT_THIS_FORMAT);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void anArchiveOfOtherThingsIsRefused(SpreadsheetFormat format) {
        assertRefused(format, WrittenSheets.archive(Map.of("a.txt", "a")), Reason.NOT_THIS_FORMAT);
        assertRefused(format, WrittenSheets.archive(Map.of("content.xml", "<a/>")), Reason.NOT_THIS_FORMAT);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void oneFormatIsNotTheOther(SpreadsheetFormat format) {
        byte[] other = WrittenSheets.write(
                format == SpreadsheetFormat.XLSX ? SpreadsheetFormat.ODS : SpreadsheetFormat.XLSX,
                List.of(List.of(SheetCell.text("a"))));
        assertRefused(format, other, Reason.NOT_THIS_FORMAT);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void aBombIsRefusedBeforeItIsRead(SpreadsheetFormat format) {
        byte[] bomb = WrittenSheets.archive(Map.of("content.xml", " ".repeat(20_000_000)));
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(format, bomb, Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void aFileOfTooManyBytesOrCellsIsRefused(SpreadsheetFormat format) {
        assertRefused(format, new byte[1_000_001], Reason.TOO_LARGE);
        List<List<SheetCell>> rows = Collections.nCopies(1001, List.of(SheetCell.text("a")));
        assertRefused(format, WrittenSheets.write(format, rows), Reason.TOO_LARGE);
    }

    @Test
    void cellsRepeatedWithoutEndAreRefusedAndEmptyOnesPassedOver() throws UnreadableSpreadsheetException {
        String cell = "<table:table-cell table:number-columns-repeated=\"%s\">%s</table:table-cell>";
        String row = "<table:table-row table:number-rows-repeated=\"1048575\">%s</table:table-row>";
        assertRefused(
                SpreadsheetFormat.ODS,
                WrittenSheets.ods("", row.formatted(cell.formatted(16384, "<text:p>a</text:p>"))),
                Reason.TOO_LARGE);
        byte[] sparse = WrittenSheets.ods(
                "",
                row.formatted(cell.formatted(16384, "")) + "<table:table-row>" + cell.formatted(3, "")
                        + cell.formatted(1, "<text:p>fin</text:p>") + "</table:table-row>");
        assertThat(WrittenSheets.read(SpreadsheetFormat.ODS, sparse).find(1_048_575, 3))
                .contains(new ReadCell("D1048576", Kind.TEXT, "fin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a [<!ENTITY e \"" + "plus\">]>"
            })
    void entitiesAreNeverResolved(String prologue) {
        byte[] file = WrittenSheets.ods(
                prologue,
                "<table:table-row><table:table-cell><text:p>&e;</text:p></table:table-cell></table:table-row>");
        assertRefused(SpreadsheetFormat.ODS, file, Reason.NOT_THIS_FORMAT);
    }

    @Test
    void ofAnOdsCommentsAreLeftOutAndSpacesKept() throws UnreadableSpreadsheetException {
        byte[] file = WrittenSheets.ods(
                "",
                "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>non</text:p>"
                        + "</office:annotation><text:p>deux<text:s text:c=\"2\"/>mots</text:p><text:p>et</text:p>"
                        + "</table:table-cell></table:table-row>");
        assertThat(WrittenSheets.read(SpreadsheetFormat.ODS, file).text(0, 0)).isEqualTo("deux  mots\net");
    }

    @Test
    void aCsvIsReadWhateverPartsItAndInBothEncodings() throws UnreadableSpreadsheetException {
        for (byte[] file : List.of(
                "\uFEFFLoyer;1 200,50\n\n\"a;b\";3".getBytes(StandardCharsets.UTF_8),
                "Loyer\t1 200,50\n\na;b\t3".getBytes(StandardCharsets.UTF_8),
                "Loyer,\"1 200,50\"\r\n\r\na;b,3".getBytes(StandardCharsets.UTF_8))) {
            ReadSheet sheet = WrittenSheets.read(SpreadsheetFormat.CSV, file);
            assertThat(sheet.text(0, 1)).isEqualTo("1 200,50");
            assertThat(sheet.text(2, 0)).isEqualTo("a;b");
        }
        byte[] old = "Énergie;1".getBytes(Charset.forName("windows-1252"));
        assertThat(WrittenSheets.read(SpreadsheetFormat.CSV, old).text(0, 0)).isEqualTo("Énergie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:A1", "25:Z1", "26:AA1", "701:ZZ1", "702:AAA1"})
    void columnsAreNamedAsPeopleDo(String expected) {
        String[] parts = expected.split(":");
        assertThat(ReadCell.addressOf(0, Integer.parseInt(parts[0]))).isEqualTo(parts[1]);
    }

    @Property(tries = 300)
    void aDamagedFileIsReadOrRefusedAndNothingElse(
            @ForAll SpreadsheetFormat format,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 4000) Integer> places,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        SpreadsheetFormat written = format == SpreadsheetFormat.CSV ? SpreadsheetFormat.XLSX : format;
        byte[] file = WrittenSheets.write(written, List.of(List.of(SheetCell.text("a"), SheetCell.number(2))));
        byte[] damaged = Arrays.copyOf(file, file.length);
        places.forEach(place -> damaged[place % damaged.length] ^= (byte) change);
        try {
            assertThat(Spreadsheets.read(format, damaged, WrittenSheets.LIMITS)).hasSizeLessThanOrEqualTo(5);
        } catch (UnreadableSpreadsheetException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
