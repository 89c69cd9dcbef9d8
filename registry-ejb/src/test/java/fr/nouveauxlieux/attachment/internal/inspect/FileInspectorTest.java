package fr.nouveauxlieux.attachment.internal.inspect;

import static fr.nouveauxlieux.attachment.FileFormat.CSV;
import static fr.nouveauxlieux.attachment.FileFormat.DOCX;
import static fr.nouveauxlieux.attachment.FileFormat.JPG;
import static fr.nouveauxlieux.attachment.FileFormat.ODS;
import static fr.nouveauxlieux.attachment.FileFormat.ODT;
import static fr.nouveauxlieux.attachment.FileFormat.PDF;
import static fr.nouveauxlieux.attachment.FileFormat.PNG;
import static fr.nouveauxlieux.attachment.FileFormat.XLSX;
import static fr.nouveauxlieux.attachment.internal.inspect.SampleFiles.joined;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectorTest {

    @TempDir
    private Path folder;

    private Optional<FileFault> faultOf(FileFormat format, byte[]... parts) throws IOException {
        Path file = Files.write(folder.resolve("content"), joined(parts));
        return new FileInspector().inspect(file, format).fault();
    }

    private static byte[] sample(FileFormat format) {
        return switch (format) {
            case PDF -> SampleFiles.pdf();
            case PNG -> SampleFiles.png();
            case JPG -> SampleFiles.jpg();
            case ODT -> SampleFiles.odt();
            case ODS -> SampleFiles.ods();
            case DOCX -> SampleFiles.docx();
            case XLSX -> SampleFiles.xlsx();
            case CSV -> SampleFiles.csv();
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aFileThatIsWhatItsNameSaysIsTaken(FileFormat format) throws IOException {
        assertThat(faultOf(format, sample(format))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aFileThatIsNotWhatItsNameSaysIsRefused(FileFormat format) throws IOException {
        for (FileFormat other : FileFormat.values()) {
            if (other != format) {
                assertThat(faultOf(format, sample(other)))
                        .as(other + " named " + format)
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void theTestVirusIsRefusedInAnyFormatAndInsideArchives(FileFormat format) throws IOException {
        assertThat(faultOf(format, sample(format), TestVirus.signature())).contains(FileFault.VIRUS);
        assertThat(faultOf(format, TestVirus.signature())).contains(FileFault.VIRUS);
    }

    @Test
    void theTestVirusPackedInADocumentIsFound() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/embeddings/attached.txt", TestVirus.signature());
        assertThat(faultOf(DOCX, SampleFiles.zip(entries))).contains(FileFault.VIRUS);
    }

    @Property(tries = 200)
    void theTestVirusIsFoundHoweverItIsCutIntoPieces(
            @ForAll @IntRange(max = 200) int before, @ForAll @IntRange(min = 1, max = 90) int piece) {
        byte[] content = joined(text("X5O!X5O!P%".repeat(20).substring(0, before)), TestVirus.signature(), text("!"));
        TestVirus virus = new TestVirus();
        for (int from = 0; from < content.length; from += piece) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + piece));
            virus.take(part, part.length);
        }
        assertThat(virus.isFound()).isTrue();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(faultOf(PDF)).contains(FileFault.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\u0000\u0003", "#!/bin/sh\nrm -rf /\n", "\u007FELF\u0002\u0001\u0001"})
    void programsAreRefusedUnderAnyName(String beginning) throws IOException {
        byte[] program = joined(beginning.getBytes(StandardCharsets.ISO_8859_1), new byte[200]);
        for (FileFormat format : FileFormat.values()) {
            assertThat(faultOf(format, program)).as(format.name()).contains(FileFault.EXECUTABLE);
        }
    }

    @Test
    void aPdfWhoseHeaderIsNotAtItsBeginningIsRefused() throws IOException {
        assertThat(faultOf(PDF, text("GIF89a"), SampleFiles.pdf())).isPresent();
        assertThat(faultOf(PDF, text("\n\n"), SampleFiles.pdf())).isPresent();
    }

    @Test
    void aFileThatIsAnArchiveTooIsRefused() throws IOException {
        byte[] archive = SampleFiles.zip(Map.of("evil.txt", text("x")));
        assertThat(faultOf(PDF, SampleFiles.pdf(), archive)).contains(FileFault.DISGUISED);
        assertThat(faultOf(PNG, SampleFiles.png(), archive)).contains(FileFault.DISGUISED);
        assertThat(faultOf(JPG, SampleFiles.jpg(), archive)).contains(FileFault.DISGUISED);
    }

    @Test
    void aPictureOrDocumentThatReadersOfPdfWouldTakeIsRefused() throws IOException {
        byte[] comment = joined(SampleFiles.jpg(), SampleFiles.pdf());
        assertThat(faultOf(JPG, comment)).contains(FileFault.DISGUISED);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        entries.put("%PDF-1.4", SampleFiles.pdf());
        assertThat(faultOf(ODT, SampleFiles.zip(entries))).contains(FileFault.DISGUISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><script>alert(1)</script>", "<!DOCTYPE html>", "a;b\n<SCRIPT src=//evil>", "<?php x"})
    void pagesAndScriptsInDisguiseAreRefused(String page) throws IOException {
        assertThat(faultOf(CSV, text(page))).isPresent();
        assertThat(faultOf(PDF, text("%PDF-1.4\n%" + page + "\n"), SampleFiles.pdf()))
                .contains(FileFault.DISGUISED);
        assertThat(faultOf(JPG, Arrays.copyOf(SampleFiles.jpg(), 40), text(page)))
                .contains(FileFault.DISGUISED);
    }

    @Test
    void whatFollowsTheEndOfAPictureOrAnArchiveIsRefused() throws IOException {
        assertThat(faultOf(PNG, SampleFiles.png(), text("more"))).contains(FileFault.DISGUISED);
        assertThat(faultOf(DOCX, SampleFiles.docx(), text("more"))).contains(FileFault.DISGUISED);
        assertThat(faultOf(ODS, text("before"), SampleFiles.ods())).isPresent();
    }

    @Test
    void whatIsCutShortIsRefused() throws IOException {
        assertThat(faultOf(PNG, Arrays.copyOf(SampleFiles.png(), 40))).contains(FileFault.UNREADABLE);
        assertThat(faultOf(DOCX, Arrays.copyOf(SampleFiles.docx(), 60))).isPresent();
        assertThat(faultOf(PDF, Arrays.copyOf(SampleFiles.pdf(), 40))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word/vbaProject.bin", "WORD/VBAPROJECT.BIN", "word/vbaData.xml", "word/activeX/activeX1.xml"})
    void macrosOfWordDocumentsAreRefused(String entry) throws IOException {
        assertThat(faultOf(DOCX, SampleFiles.docx(entry))).contains(FileFault.MACROS);
    }

    @Test
    void macrosAreRefusedHoweverTheyAreHidden() throws IOException {
        assertThat(faultOf(XLSX, SampleFiles.xlsx("xl/vbaProject.bin"))).contains(FileFault.MACROS);
        assertThat(faultOf(XLSX, SampleFiles.xlsx("xl/macrosheets/sheet1.xml"))).contains(FileFault.MACROS);
        assertThat(faultOf(DOCX, SampleFiles.docm())).contains(FileFault.MACROS);
        assertThat(faultOf(ODT, SampleFiles.odt("Basic/Standard/Module1.xml"))).contains(FileFault.MACROS);
        assertThat(faultOf(ODS, SampleFiles.ods("Scripts/python/x.py"))).contains(FileFault.MACROS);
    }

    @Test
    void programsInsideDocumentsAndEntriesThatLeaveTheirFolderAreRefused() throws IOException {
        assertThat(faultOf(DOCX, SampleFiles.docx("word/embeddings/setup.exe"))).contains(FileFault.EXECUTABLE);
        assertThat(faultOf(DOCX, SampleFiles.docx("../../etc/cron.d/x"))).contains(FileFault.DISGUISED);
        assertThat(faultOf(DOCX, SampleFiles.docx("word/media/image1.png", "word/embeddings/oleObject1.bin")))
                .isEmpty();
    }

    @Test
    void anArchiveThatUnpacksToFarMoreThanItIsIsGivenUpAsSoonAsThatShows() throws IOException {
        assertThat(faultOf(XLSX, SampleFiles.bomb(80))).contains(FileFault.BOMB);
        assertThat(faultOf(XLSX, SampleFiles.bomb(1))).isEqualTo(Optional.empty());
    }

    @Test
    void anArchiveOfTooManyEntriesOrBytesIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("content"), SampleFiles.xlsx("a", "b", "c"));
        assertThat(new FileInspector(new ZipLimits(4, 1 << 20, 1 << 20, 100))
                        .inspect(file, XLSX)
                        .fault())
                .contains(FileFault.BOMB);
        assertThat(new FileInspector(new ZipLimits(10, 30, 30, 100))
                        .inspect(file, XLSX)
                        .fault())
                .contains(FileFault.BOMB);
    }

    @Test
    void textOfOldSpreadsheetsIsTakenAndBytesThatAreNoTextAreNot() throws IOException {
        assertThat(faultOf(CSV, "année;été\n1;2\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(faultOf(CSV, text("a;b\n1;2\n"), new byte[] {0, 1, 2})).isPresent();
    }

    @Test
    void theDigestIsOfTheWholeContent() throws IOException {
        Path file = Files.write(folder.resolve("content"), text("a;b\n"));
        assertThat(new FileInspector().inspect(file, CSV).sha256())
                .isEqualTo("9a8be2eb1604c06722f17a9bbdb1160123efa0dcf87979013ead941593977af2");
    }

    @Property(tries = 300)
    void noContentMakesTheInspectionFail(@ForAll byte[] content, @ForAll FileFormat format) throws IOException {
        Path file = Files.createTempFile("content", "");
        try {
            Files.write(file, joined(sample(format), content));
            assertThat(new FileInspector().inspect(file, format)).isNotNull();
            Files.write(file, content);
            assertThat(new FileInspector().inspect(file, format)).isNotNull();
        } finally {
            Files.delete(file);
        }
    }
}
