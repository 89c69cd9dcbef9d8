package fr.nouveauxlieux.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.spreadsheet.ReadCell.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetRoundTripTest {

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void cellsOfEveryKindComeBack(SpreadsheetFormat format) throws UnreadableSpreadsheetException {
        byte[] file = WrittenSheets.write(
                format,
                List.of(List.of(
                        SheetCell.text("Loyer & charges <annuels>\nsur deux lignes"),
                        new SheetCell.Number(new BigDecimal("-12.5")),
                        new SheetCell.Amount(new Money(123_456_789)),
                        new SheetCell.Day(LocalDate.of(2027, 3, 31)),
                        SheetCell.EMPTY,
                        new SheetCell.Link("la page", URI.create("https://lieux.example/a?b=c&d=é")))));
        ReadSheet sheet = WrittenSheets.read(format, file);
        assertThat(sheet.name()).isEqualTo("Dépenses");
        assertThat(sheet.find(0, 0))
                .contains(new ReadCell("A1", Kind.TEXT, "Loyer & charges <annuels>\nsur deux lignes"));
        assertThat(sheet.find(0, 1).orElseThrow().findNumber().orElseThrow()).isEqualByComparingTo("-12.5");
        assertThat(sheet.find(0, 2).orElseThrow().findNumber().orElseThrow()).isEqualByComparingTo("1234567.89");
        assertThat(sheet.find(0, 3)).contains(new ReadCell("D1", Kind.DAY, "2027-03-31"));
        assertThat(sheet.find(0, 4)).isEmpty();
        assertThat(sheet.text(0, 5)).isEqualTo("la page");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void whatLooksLikeAFormulaIsText(SpreadsheetFormat format) throws UnreadableSpreadsheetException, IOException {
        List<String> typed =
                List.of("=1+1", "+33 6", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1", "=cmd|' /C calc'!A0");
        byte[] file = WrittenSheets.write(
                format, List.of(typed.stream().map(SheetCell::text).toList()));
        ReadSheet sheet = WrittenSheets.read(format, file);
        for (int column = 0; column < typed.size(); column++) {
            assertThat(sheet.find(0, column).orElseThrow().kind()).isEqualTo(Kind.TEXT);
            assertThat(sheet.find(0, column).orElseThrow().text()).isEqualTo(typed.get(column));
        }
        assertThat(parts(file)).doesNotContain("<f>", "table:formula");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void whatXmlCannotHoldIsReplaced(SpreadsheetFormat format) throws UnreadableSpreadsheetException {
        byte[] file = WrittenSheets.write(format, List.of(List.of(SheetCell.text("a\u0000b\u000Bc\uD800d 🎉"))));
        assertThat(WrittenSheets.read(format, file).text(0, 0)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd 🎉");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void textsLongerThanACellAreCut(SpreadsheetFormat format) throws UnreadableSpreadsheetException {
        byte[] file = WrittenSheets.write(format, List.of(List.of(SheetCell.text("x".repeat(40_000)))));
        assertThat(WrittenSheets.read(format, file).text(0, 0)).hasSize(SheetCell.Text.LONGEST);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void sheetsHaveNamesThatFormatsTake(SpreadsheetFormat format) throws IOException, UnreadableSpreadsheetException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SpreadsheetWriter writer = SpreadsheetWriter.open(format, bytes)) {
            for (String name : List.of("a/b:c*[d]?", "'" + "n".repeat(60), "  ")) {
                writer.beginSheet(name, List.of(10));
                writer.headings(List.of("titre"));
            }
        }
        assertThat(Spreadsheets.read(format, bytes.toByteArray(), WrittenSheets.LIMITS))
                .extracting(ReadSheet::name)
                .containsExactly("a b c  d", "n".repeat(31), "1");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void rowsComeBackInTheirOrder(SpreadsheetFormat format) throws UnreadableSpreadsheetException {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (int row = 0; row < 450; row++) {
            rows.add(row % 7 == 3 ? List.of() : List.of(SheetCell.number(row), SheetCell.text("ligne " + row)));
        }
        ReadSheet sheet = WrittenSheets.read(format, WrittenSheets.write(format, rows));
        for (int row = 0; row < rows.size(); row++) {
            assertThat(sheet.text(row, 1)).isEqualTo(rows.get(row).isEmpty() ? "" : "ligne " + row);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void theStreamStaysOpen(SpreadsheetFormat format) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (SpreadsheetWriter writer = SpreadsheetWriter.open(format, out)) {
            writer.beginSheet("1", List.of());
            writer.row(List.of(SheetCell.text("a")));
        }
        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertThatThrownBy(() -> new SheetCell.Link("x", URI.create("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SheetCell.Link("x", URI.create("/relative")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOdsBeginsWithItsTypeNotCompressed() {
        byte[] file = WrittenSheets.write(SpreadsheetFormat.ODS, List.of());
        assertThat(new String(file, 30, 54, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    private static String parts(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
