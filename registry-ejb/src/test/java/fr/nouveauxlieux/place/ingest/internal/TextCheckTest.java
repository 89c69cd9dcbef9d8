package fr.nouveauxlieux.place.ingest.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.place.ingest.UnusableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    private static void check(byte[] content, int atOnce) {
        TextCheck check = new TextCheck(StandardCharsets.UTF_8);
        for (int from = 0; from < content.length; from += atOnce) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + atOnce));
            check.take(part, part.length);
        }
        check.end();
    }

    private static void check(String text) {
        check(text.getBytes(StandardCharsets.UTF_8), 8192);
    }

    @Property(tries = 200)
    void charactersCutAnywherePass(@ForAll @IntRange(min = 1, max = 9) int atOnce) {
        byte[] text = "\uFEFFid,nom\r\n1,Établi d'Œuvre 🛠\n2,\tça\n".getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> check(text, atOnce)).doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void aBrokenCharacterIsFoundWhereverItIsCut(@ForAll @IntRange(min = 1, max = 9) int atOnce) {
        byte[] latin = "id,nom\n1,Établi\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> check(latin, atOnce))
                .hasMessageContaining("line 2")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aTextThatEndsWithinACharacterIsRefused() {
        byte[] whole = "id,é".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> check(Arrays.copyOf(whole, whole.length - 1), 8192))
                .isInstanceOf(UnusableFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!doctype html><p>", "  \n<html>", "<?xml version='1.0'?>"})
    void markupIsRefused(String text) {
        assertThatThrownBy(() -> check(text)).hasMessageContaining("HTML or XML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", " [1]"})
    void jsonIsRefused(String text) {
        assertThatThrownBy(() -> check(text)).hasMessageContaining("JSON");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, PDF", "'\0', control character", "'a\u0007b', control character", "' \n', empty", "'', empty"
    })
    void whatIsNoTableIsNamed(String text, String named) {
        assertThatThrownBy(() -> check(text)).hasMessageContaining(named);
    }

    @Test
    void archivesAreRefusedWhateverTheyAreCalled() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertThatThrownBy(() -> check(zip.toByteArray(), 8192)).hasMessageContaining("xlsx");
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write('a');
        }
        assertThatThrownBy(() -> check(gzip.toByteArray(), 8192)).hasMessageContaining("Content-Encoding");
        byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0};
        assertThatThrownBy(() -> check(utf16, 8192)).hasMessageContaining("UTF-16");
    }
}
