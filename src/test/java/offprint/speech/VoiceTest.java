package offprint.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import offprint.speech.Voice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoiceTest {

    private static final String HOSTILE = "-w /tmp/x.wav $(id) '; Remove-Item x; '";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            ESPEAK_NG, zh, voice -v cmn --stdin
            ESPEAK_NG, ja, voice -v ja --stdin
            ESPEAK_NG, en, voice -v en --stdin
            ESPEAK_NG, '', voice --stdin
            ESPEAK_NG, -w, voice --stdin
            SPD_SAY,   zh, voice -w -l zh -- TEXT
            SPD_SAY,   '', voice -w -- TEXT
            SAY,       zh, voice -v Tingting -f -
            SAY,       ja, voice -v Kyoko -f -
            SAY,       en, voice -f -
            """)
    void eachProgramHasItsCommand(Kind kind, String language, String line) {
        assertEquals(line, String.join(" ", new Voice(kind, Path.of("voice")).line("TEXT", language)));
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "ja, ja-JP", "en, en-US", "de, ''"})
    void windowsIsAskedForAVoiceOfTheLanguage(String language, String culture) {
        var line = new Voice(Kind.POWERSHELL, Path.of("powershell.exe")).line("TEXT", language);

        assertEquals(List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command"), line.subList(0, 4));
        assertTrue(line.get(4).contains("[Globalization.CultureInfo]'" + culture + "')"), line.get(4));
        assertFalse(line.get(4).contains("\""), "quotes are read twice on their way");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aTextIsNeverAnOption(Kind kind) {
        var line = new Voice(kind, Path.of("voice")).line(HOSTILE, "zh");

        assertTrue(line.stream().noneMatch(argument -> argument.contains("x.wav") && !argument.equals(HOSTILE)));
        assertEquals(kind == Kind.SPD_SAY ? List.of("--", HOSTILE) : List.of(),
                line.contains(HOSTILE) ? line.subList(line.size() - 2, line.size()) : List.of());
    }

    @Test
    void aTextIsNoCommandOfTheVoiceEither() {
        assertEquals("a[ [slnc 3600000]] b [ [ [c", Voice.spoken("a[[slnc 3600000]]\0b\n[[[c"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFirstProgramOnThePathSpeaks() throws Exception {
        Files.createDirectories(folder.resolve("one/say"));
        program("one/spd-say", "");
        program("two/espeak-ng", "");
        Files.writeString(folder.resolve("one/espeak-ng"), "not to be run");

        assertEquals(Optional.of(new Voice(Kind.ESPEAK_NG, folder.resolve("two/espeak-ng"))), found("one", "two"));
        assertEquals(Optional.of(new Voice(Kind.SPD_SAY, folder.resolve("one/spd-say"))), found("one"));
        assertEquals(Optional.empty(), found("three"));
        assertEquals(Optional.empty(), Voice.found(_ -> Optional.of("." + File.pathSeparator + File.pathSeparator)));
        assertEquals(Optional.empty(), Voice.found(_ -> Optional.empty()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramReadsTheWords() throws Exception {
        var voice = program("espeak-ng", "cat > \"$0.read\"; echo \"$@\" >> \"$0.read\"");

        assertTrue(voice.utterance("--help “潮来了。” 😀", "zh").speak());

        assertEquals("--help “潮来了。” 😀-v cmn --stdin\n", Files.readString(folder.resolve("espeak-ng.read")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void stoppingKillsTheProgram() throws Exception {
        var utterance = program("espeak-ng", "echo $$ > \"$0.new\"; mv \"$0.new\" \"$0.pid\"; sleep 600")
                .utterance("潮", "zh");
        var spoken = CompletableFuture.supplyAsync(() -> speak(utterance));
        var pid = folder.resolve("espeak-ng.pid");
        while (!Files.exists(pid)) {
            Thread.onSpinWait();
        }

        utterance.stop();

        assertFalse(spoken.get(60, TimeUnit.SECONDS));
        assertFalse(ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).filter(ProcessHandle::isAlive)
                .isPresent());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasStoppedBeforeItBeganDoesNotBegin() throws Exception {
        var utterance = program("espeak-ng", "touch \"$0.ran\"").utterance("潮", "zh");

        utterance.stop();

        assertFalse(utterance.speak());
        assertFalse(Files.exists(folder.resolve("espeak-ng.ran")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void speechDispatcherIsSilencedBySayingSo() throws Exception {
        var utterance = program("spd-say",
                "if [ \"$1\" = -C ]; then : > \"$0.silent\"; else : > \"$0.on\"; sleep 600; fi")
                .utterance("潮", "zh");
        var spoken = CompletableFuture.supplyAsync(() -> speak(utterance));
        while (!Files.exists(folder.resolve("spd-say.on"))) {
            Thread.onSpinWait();
        }

        utterance.stop();

        assertFalse(spoken.get(60, TimeUnit.SECONDS));
        while (!Files.exists(folder.resolve("spd-say.silent"))) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exit 3                                                     | exit code 3
            echo Voice not found. >&2; exit 1                          | Voice not found.
            echo cannot find card >&2; echo error: No such file >&2    | error: No such file
            """)
    @DisabledOnOs(OS.WINDOWS)
    void whyTheVoiceDoesNotSpeakIsSaid(String script, String reason) throws Exception {
        var utterance = program("espeak-ng", script).utterance("潮", "zh");

        var failure = assertThrows(SpeechException.class, utterance::speak);

        assertEquals(List.of("error.speech", reason), List.of(failure.key(), failure.arguments()[1]));
    }

    @Test
    void aProgramThatIsNotThereIsSaid() {
        var utterance = new Voice(Kind.SAY, folder.resolve("say")).utterance("潮", "zh");

        assertThrows(SpeechException.class, utterance::speak);
    }

    private static boolean speak(Utterance utterance) {
        try {
            return utterance.speak();
        } catch (SpeechException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Voice> found(String... folders) {
        var path = List.of(folders).stream().map(name -> folder.resolve(name).toString()).toList();
        return Voice.found(name -> Optional.of(String.join(File.pathSeparator, path)).filter(_ -> name.equals("PATH")));
    }

    private Voice program(String name, String script) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        String kind = file.getFileName().toString().toUpperCase(Locale.ROOT).replace('-', '_');
        return new Voice(Kind.valueOf(kind), file);
    }
}
